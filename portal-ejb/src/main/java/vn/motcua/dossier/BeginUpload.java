package vn.motcua.dossier;

/**
 * A file is going to arrive in pieces.
 *
 * @param fileName as the person's machine calls it; only its last part is kept, cleaned
 * @param size bytes in all
 * @param sha256 digest of all, lower-case hexadecimal, by which a broken upload is found again and
 *     the whole is compared; null if the sender cannot count it
 */
public record BeginUpload(
    String publicId, String paperKey, String fileName, long size, String sha256) {}
