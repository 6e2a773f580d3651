package vn.motcua.signing;

import vn.motcua.shared.Refusal;
import vn.motcua.signing.pades.FirstPage;
import vn.motcua.signing.pades.FreshPdf;

/**
 * A separate annex of a paper, to be signed by the agency alone (NĐ 30/2020, Phụ lục I).
 *
 * @param name the caller's name for it, comes back in the set
 * @param number number and sign of the paper it belongs to
 */
public record AnnexFile(String name, byte[] pdf, String number) {
  /**
   * Whether an agency could sign it: asked when it is attached, not when the leader signs.
   *
   * @throws Refusal signing.annex-signed if it is signed already, signing.copy-turned if its first
   *     page is shown turned round, signing.not-signable if it is not a PDF
   */
  public static void requireSignable(byte[] pdf) {
    if (FreshPdf.signatures(pdf) > 0) {
      throw new Refusal("signing.annex-signed");
    }
    FirstPage.topRight(pdf);
  }

  /** With the place of the agency's lines, top right on the first page. */
  DocumentToSign document() {
    return DocumentToSign.annex(name, pdf, FirstPage.topRight(pdf), number);
  }
}
