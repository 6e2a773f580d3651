package vn.motcua.dossier;

/**
 * Ask or answer.
 *
 * @param key of this sending; the same again changes nothing
 * @param publicId the dossier
 * @param words plain text, at most 1,000 characters
 */
public record SayMessage(String key, String publicId, String words) {}
