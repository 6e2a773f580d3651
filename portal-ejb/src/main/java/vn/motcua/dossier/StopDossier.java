package vn.motcua.dossier;

/** Stop processing for good (to status 8), with the reason given to the applicant. */
public record StopDossier(String key, String publicId, long version, String reason) {}
