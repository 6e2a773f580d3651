package vn.motcua.signing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the signatures of one file say. Whether the file is one we released is not said here.
 *
 * @param format null if it is neither
 * @param envelope data of an envelope, only if every value of it was signed; else null
 * @param checkedBy name and version of the rules
 * @param document the PDF that a signed XML names, else null
 */
public record SignatureReport(
    DocumentFormat format,
    Set<Finding> findings,
    List<SignatureView> signatures,
    ResultEnvelope envelope,
    String checkedBy,
    ResultEnvelope.Named document) {

  public SignatureReport {
    findings = Set.copyOf(findings);
    signatures = List.copyOf(signatures);
  }

  /** A report that names the PDF of its envelope. */
  public SignatureReport(
      DocumentFormat format,
      Set<Finding> findings,
      List<SignatureView> signatures,
      ResultEnvelope envelope,
      String checkedBy) {
    this(
        format,
        findings,
        signatures,
        envelope,
        checkedBy,
        envelope == null ? null : envelope.document());
  }

  static SignatureReport refused(DocumentFormat format, Finding finding, String checkedBy) {
    return new SignatureReport(format, EnumSet.of(finding), List.of(), null, checkedBy);
  }

  /** The worst of the findings; valid if there are none. */
  public Verdict verdict() {
    return verdict(findings);
  }

  /** The worst verdict of the findings. */
  public static Verdict verdict(Set<Finding> findings) {
    if (findings.stream().anyMatch(f -> f.verdict() == Verdict.INVALID)) {
      return Verdict.INVALID;
    }
    return findings.isEmpty() ? Verdict.VALID : Verdict.INDETERMINATE;
  }
}
