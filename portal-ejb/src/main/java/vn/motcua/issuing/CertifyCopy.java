package vn.motcua.issuing;

/**
 * The desk has a paper copied.
 *
 * @param key once only
 * @param title what the paper is, with its number and day, at most 300 characters
 * @param askedBy person or office that asked for the copy, at most 200 characters
 * @param askedNumber identity number of that person, twelve digits; null or empty if it is not
 *     known
 * @param compared the desk has compared every page with the original
 * @param scan the paper as an unsigned PDF, at most 20 MB
 */
public record CertifyCopy(
    String key, String title, String askedBy, String askedNumber, boolean compared, byte[] scan) {

  /** The same for an office, or for somebody whose identity number is not known. */
  public CertifyCopy(String key, String title, String askedBy, boolean compared, byte[] scan) {
    this(key, title, askedBy, null, compared, scan);
  }
}
