package vn.motcua.issuing;

import vn.motcua.signing.Finding;
import vn.motcua.signing.Verdict;

/**
 * Why the verdict is what it is. The names are stable codes of the public interface; the sentence
 * of each stands in the bundle under {@code signing.reason.<code>}.
 */
public enum VerificationReason {
  UNKNOWN_FORMAT(Finding.UNKNOWN_FORMAT),
  NO_SIGNATURE(Finding.NO_SIGNATURE),
  CHANGED_AFTER_SIGNING(Finding.CHANGED_AFTER_SIGNING),
  UNKNOWN_SIGNATURES(Finding.UNKNOWN_SIGNATURES),
  UNKNOWN_STRUCTURE(Finding.UNKNOWN_STRUCTURE),
  WEAK_ALGORITHM(Finding.WEAK_ALGORITHM),
  UNTRUSTED_ISSUER(Finding.UNTRUSTED_ISSUER),
  NOT_FOR_SIGNING(Finding.NOT_FOR_SIGNING),
  NOT_VALID_AT_SIGNING(Finding.NOT_VALID_AT_SIGNING),
  REVOKED_CERTIFICATE(Finding.REVOKED_CERTIFICATE),
  TIMESTAMP_BROKEN(Finding.TIMESTAMP_BROKEN),
  TIMESTAMP_UNTRUSTED(Finding.TIMESTAMP_UNTRUSTED),
  /** It is ours, but not as we released it. */
  DIFFERS_FROM_RELEASED(Verdict.INVALID),
  /** We took it back after we had released it. */
  RESULT_REVOKED(Verdict.INVALID),
  /** The PDF and the XML do not belong to each other. */
  PDF_XML_MISMATCH(Verdict.INVALID),
  EXPIRED_CERTIFICATE(Finding.EXPIRED_CERTIFICATE),
  REVOCATION_UNKNOWN(Finding.REVOCATION_UNKNOWN),
  NOT_CHECKED(Finding.NOT_CHECKED),
  /** Signed by somebody we trust, but not in our register. */
  NOT_RELEASED_BY_US(Verdict.INDETERMINATE),
  /** Revoked since, but our register proves that the paper is older. */
  CERTIFICATE_REVOKED_LATER(Verdict.VALID),
  /** Expired since, but our register proves that the paper is older. */
  CERTIFICATE_EXPIRED_LATER(Verdict.VALID);

  private final Verdict verdict;

  VerificationReason(Verdict verdict) {
    this.verdict = verdict;
  }

  VerificationReason(Finding finding) {
    this(finding.verdict());
  }

  /** The reason that a finding is. */
  public static VerificationReason of(Finding finding) {
    return valueOf(finding.name());
  }

  /** What a file is for this reason, if there is none worse. */
  public Verdict verdict() {
    return verdict;
  }

  /** Key of its sentence. */
  public String messageKey() {
    return "signing.reason." + name();
  }
}
