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
 * @param signatures empty if the file was refused before a signature could be read
 */
public record FileReport(
    String sha256,
    DocumentFormat format,
    Conclusion conclusion,
    List<SignatureCheck.Answered> checks,
    List<SignatureView> signatures) {
  public FileReport {
    checks = List.copyOf(checks);
    signatures = List.copyOf(signatures);
  }
}
