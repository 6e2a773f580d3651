package vn.motcua.issuing;

/**
 * The desk has a certified copy taken back.
 *
 * @param key once only
 * @param publicId of the copy
 * @param reason as everybody reads it who verifies the copy: names nobody; at most 500 characters
 */
public record EndCopy(String key, String publicId, String reason) {}
