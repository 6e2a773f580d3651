package vn.motcua.dossier;

/**
 * Refuse to receive, with reason; form 03 follows.
 *
 * @param reasonCode one of {@link RefusalCause}'s names
 * @param reason in words for the applicant
 */
public record RefuseIntake(
    String key, String publicId, long version, RefusalCause reasonCode, String reason) {}
