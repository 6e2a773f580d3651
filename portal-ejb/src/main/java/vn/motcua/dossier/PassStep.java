package vn.motcua.dossier;

/**
 * Hand the dossier on inside the office.
 *
 * @param stepKey next step of the revision's process, null = the first that follows
 * @param note for the next holder
 */
public record PassStep(String key, String publicId, long version, String stepKey, String note) {}
