package vn.motcua.signing;

/**
 * One document of a signing act.
 *
 * @param name the caller's name for it, comes back in the set
 * @param content rendered PDF or envelope, unsigned
 * @param place of the visible block, null for none; PDF only
 * @param signerTitle position as it is to stand in the block, null for the certificate's
 */
public record DocumentToSign(
    String name, DocumentFormat format, byte[] content, BlockPlace place, String signerTitle) {

  /** An envelope to be signed as XAdES. */
  public static DocumentToSign xml(String name, byte[] content) {
    return new DocumentToSign(name, DocumentFormat.XML, content, null, null);
  }

  /** A PDF with a visible block. */
  public static DocumentToSign pdf(
      String name, byte[] content, BlockPlace place, String signerTitle) {
    return new DocumentToSign(name, DocumentFormat.PDF, content, place, signerTitle);
  }
}
