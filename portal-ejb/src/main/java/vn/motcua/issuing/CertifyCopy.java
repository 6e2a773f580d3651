package vn.motcua.issuing;

/**
 * The desk has a paper copied.
 *
 * @param key once only
 * @param title what the paper is, with its number and day, at most 300 characters
 * @param askedBy person or office that asked for the copy, at most 200 characters
 * @param compared the desk has compared every page with the original
 * @param scan the paper as an unsigned PDF, at most 20 MB
 */
public record CertifyCopy(
    String key, String title, String askedBy, boolean compared, byte[] scan) {}
