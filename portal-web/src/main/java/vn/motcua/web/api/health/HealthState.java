package vn.motcua.web.api.health;

/**
 * Whether the portal works.
 *
 * @param status UP or DOWN
 * @param demo READY, LOADING, or OFF in production
 * @param database UP or DOWN
 * @param histories GOOD, FAULTS when the last check of histories found any, UNCHECKED; null when
 *     the database is DOWN
 */
public record HealthState(String status, String demo, String database, String histories) {}
