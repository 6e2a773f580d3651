package vn.motcua.signing;

import vn.motcua.evidence.Sha256;
import vn.motcua.signing.pades.FreshPdf;

/**
 * A signed document.
 *
 * @param sha256 of the signed bytes, 64 hexadecimal digits: what is registered at release
 */
public record SignedDocument(String name, DocumentFormat format, byte[] content, String sha256) {
  public static SignedDocument of(String name, DocumentFormat format, byte[] content) {
    return new SignedDocument(name, format, content, Sha256.hexOf(content));
  }

  /** How many signatures a fresh PDF has; one for every other format. */
  public int signatures() {
    return format == DocumentFormat.PDF ? FreshPdf.signatures(content) : 1;
  }
}
