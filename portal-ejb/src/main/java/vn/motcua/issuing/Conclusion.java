package vn.motcua.issuing;

import java.util.Set;

/**
 * What the standard says of a signature (ETSI EN 319 102-1, clause 5.1.3): main indication and
 * sub-indication. Our {@link vn.motcua.signing.Verdict} is what we make of it, and often stricter:
 * where the standard cannot conclude because our policy is not met, we refuse.
 *
 * @param sub null if passed
 */
public record Conclusion(Indication indication, SubIndication sub) {
  /** The main indications. */
  public enum Indication {
    TOTAL_PASSED("total-passed"),
    TOTAL_FAILED("total-failed"),
    INDETERMINATE("indeterminate");

    private final String urn;

    Indication(String urn) {
      this.urn = urn;
    }

    /** Name in a validation report (ETSI TS 119 102-2, clause 4.2.12). */
    public String uri() {
      return "urn:etsi:019102:mainindication:" + urn;
    }

    /** As the standard writes it, {@code TOTAL-PASSED}. */
    public String shown() {
      return name().replace('_', '-');
    }
  }

  /** The sub-indications that our checks lead to. */
  public enum SubIndication {
    FORMAT_FAILURE(Indication.TOTAL_FAILED),
    HASH_FAILURE(Indication.TOTAL_FAILED),
    REVOKED(Indication.TOTAL_FAILED),
    SIG_CONSTRAINTS_FAILURE(Indication.INDETERMINATE),
    CHAIN_CONSTRAINTS_FAILURE(Indication.INDETERMINATE),
    CRYPTO_CONSTRAINTS_FAILURE(Indication.INDETERMINATE),
    NO_CERTIFICATE_CHAIN_FOUND(Indication.INDETERMINATE),
    REVOKED_NO_POE(Indication.INDETERMINATE),
    OUT_OF_BOUNDS_NO_POE(Indication.INDETERMINATE),
    TRY_LATER(Indication.INDETERMINATE),
    POLICY_PROCESSING_ERROR(Indication.INDETERMINATE);

    private final Indication indication;

    SubIndication(Indication indication) {
      this.indication = indication;
    }

    /** Name in a validation report. */
    public String uri() {
      return "urn:etsi:019102:subindication:" + name();
    }
  }

  private static final Conclusion PASSED = new Conclusion(Indication.TOTAL_PASSED, null);

  /**
   * The conclusion about the signature of one file; what the register says is not part of it.
   *
   * @param stamped a trusted time-stamp proves when the signature existed
   */
  public static Conclusion of(Set<VerificationReason> reasons, boolean stamped) {
    Conclusion worst = PASSED;
    for (VerificationReason reason : reasons) {
      SubIndication sub = sub(reason, stamped);
      if (sub != null && (worst.sub == null || sub.ordinal() < worst.sub.ordinal())) {
        worst = new Conclusion(sub.indication, sub);
      }
    }
    return worst;
  }

  /** Key of the sentence that says it plainly. */
  public String messageKey() {
    return "signing.conclusion." + (sub == null ? indication.name() : sub.name());
  }

  private static SubIndication sub(VerificationReason reason, boolean stamped) {
    return switch (reason) {
      case UNKNOWN_FORMAT, NO_SIGNATURE, UNKNOWN_SIGNATURES, UNKNOWN_STRUCTURE ->
          SubIndication.FORMAT_FAILURE;
      case CHANGED_AFTER_SIGNING -> SubIndication.HASH_FAILURE;
      case WEAK_ALGORITHM -> SubIndication.CRYPTO_CONSTRAINTS_FAILURE;
      case UNTRUSTED_ISSUER -> SubIndication.NO_CERTIFICATE_CHAIN_FOUND;
      case NOT_FOR_SIGNING -> SubIndication.CHAIN_CONSTRAINTS_FAILURE;
      case NOT_VALID_AT_SIGNING, TIMESTAMP_BROKEN, TIMESTAMP_UNTRUSTED ->
          SubIndication.SIG_CONSTRAINTS_FAILURE;
      case REVOKED_CERTIFICATE -> stamped ? SubIndication.REVOKED : SubIndication.REVOKED_NO_POE;
      case EXPIRED_CERTIFICATE -> SubIndication.OUT_OF_BOUNDS_NO_POE;
      case REVOCATION_UNKNOWN -> SubIndication.TRY_LATER;
      case NOT_CHECKED -> SubIndication.POLICY_PROCESSING_ERROR;
      case DIFFERS_FROM_RELEASED,
          RESULT_REVOKED,
          PDF_XML_MISMATCH,
          NOT_RELEASED_BY_US,
          CERTIFICATE_REVOKED_LATER,
          CERTIFICATE_EXPIRED_LATER ->
          null;
    };
  }
}
