package vn.motcua.dossier;

/** Undo a wrong ending (manager); the reason is shown to the applicant. */
public record CorrectDossier(String key, String publicId, long version, String reason) {}
