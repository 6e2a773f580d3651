package vn.motcua.issuing;

import java.util.List;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.SignatureView;

/**
 * What was found in one file.
 *
 * @param sha256 digest of the file
 * @param format null if it is neither PDF nor an envelope
 * @param checks every question, in their order
 * @param conclusion about all of them together, the worst
 * @param signatures empty if the file was refused before a signature could be read
 * @param conclusions about each of the signatures, in their order (ETSI EN 319 102-1 concludes
 *     about one signature)
 */
public record FileReport(
    String sha256,
    DocumentFormat format,
    Conclusion conclusion,
    List<SignatureCheck.Answered> checks,
    List<SignatureView> signatures,
    List<Conclusion> conclusions) {
  public FileReport {
    checks = List.copyOf(checks);
    signatures = List.copyOf(signatures);
    conclusions = List.copyOf(conclusions);
    if (signatures.size() != conclusions.size()) {
      throw new IllegalArgumentException("one conclusion about each signature");
    }
  }

  /** What the standard says of one of the signatures. */
  public Conclusion conclusionOf(SignatureView signature) {
    return conclusions.get(signatures.indexOf(signature));
  }
}
