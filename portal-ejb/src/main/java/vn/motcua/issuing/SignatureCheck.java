package vn.motcua.issuing;

import java.util.List;

/**
 * The questions a check of one file answers, in their order; each can be answered yes, or not by
 * the reasons that belong to it. The question stands in the bundle under {@code
 * signing.check.<name>}.
 */
public enum SignatureCheck {
  READABLE(VerificationReason.UNKNOWN_FORMAT),
  SIGNED(VerificationReason.NO_SIGNATURE),
  KNOWN_SIGNATURES(VerificationReason.UNKNOWN_SIGNATURES),
  STRUCTURE(VerificationReason.UNKNOWN_STRUCTURE),
  UNCHANGED(VerificationReason.CHANGED_AFTER_SIGNING),
  STRONG_ALGORITHM(VerificationReason.WEAK_ALGORITHM),
  TIME_STAMP(VerificationReason.TIMESTAMP_BROKEN, VerificationReason.TIMESTAMP_UNTRUSTED),
  TRUSTED_ISSUER(VerificationReason.UNTRUSTED_ISSUER),
  FOR_SIGNING(VerificationReason.NOT_FOR_SIGNING),
  VALID_AT_SIGNING(VerificationReason.NOT_VALID_AT_SIGNING),
  NOT_REVOKED(
      VerificationReason.REVOKED_CERTIFICATE,
      VerificationReason.REVOCATION_UNKNOWN,
      VerificationReason.CERTIFICATE_REVOKED_LATER),
  NOT_EXPIRED(VerificationReason.EXPIRED_CERTIFICATE, VerificationReason.CERTIFICATE_EXPIRED_LATER),
  CONCLUDED(VerificationReason.NOT_CHECKED);

  private final List<VerificationReason> reasons;

  SignatureCheck(VerificationReason... reasons) {
    this.reasons = List.of(reasons);
  }

  /** Reasons that answer it otherwise than by a plain yes. */
  public List<VerificationReason> reasons() {
    return reasons;
  }

  /** Key of the question. */
  public String messageKey() {
    return "signing.check." + name();
  }

  /** How a question was answered. */
  public enum Status {
    PASSED,
    FAILED,
    /** It cannot be said now. */
    UNKNOWN,
    /** Nothing of the kind is in the file, and it need not be. */
    ABSENT,
    /** An answer before it made it idle. */
    NOT_REACHED;

    /** Key of the answer. */
    public String messageKey() {
      return "signing.answer." + name();
    }
  }

  /**
   * A question with its answer.
   *
   * @param reason why, null for a plain answer
   */
  public record Answered(SignatureCheck check, Status status, VerificationReason reason) {}
}
