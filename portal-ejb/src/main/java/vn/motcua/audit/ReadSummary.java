package vn.motcua.audit;

import java.time.Instant;

/**
 * One reading of a dossier.
 *
 * @param actor user name or job
 * @param role role acted in
 * @param agencyId agency of the position, null for citizens and jobs
 * @param positionId position acted in, null likewise
 * @param door through which door
 * @param why reason in one word
 * @param readAt first reading within that hour
 */
public record ReadSummary(
    String actor,
    String role,
    Long agencyId,
    Long positionId,
    String door,
    String why,
    Instant readAt) {}
