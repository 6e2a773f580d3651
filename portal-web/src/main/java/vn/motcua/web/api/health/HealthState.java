package vn.motcua.web.api.health;

/**
 * Whether the portal works.
 *
 * @param status UP or DOWN
 * @param demo READY, LOADING, or OFF in production
 * @param database UP or DOWN
 */
public record HealthState(String status, String demo, String database) {}
