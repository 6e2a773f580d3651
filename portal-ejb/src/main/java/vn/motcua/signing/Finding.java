package vn.motcua.signing;

/** What a check found, with a code that does not change and the verdict it leads to. */
public enum Finding {
  /** Neither a PDF nor an envelope of ours, or not readable. */
  UNKNOWN_FORMAT(Verdict.INVALID),
  NO_SIGNATURE(Verdict.INVALID),
  /** A byte, a page or a value is not as it was when it was signed, or something was added. */
  CHANGED_AFTER_SIGNING(Verdict.INVALID),
  /** More signatures than our papers have. */
  UNKNOWN_SIGNATURES(Verdict.INVALID),
  /**
   * The signature holds, or stands where, our signatures never do: what a reader sees is not what
   * was signed.
   */
  UNKNOWN_STRUCTURE(Verdict.INVALID),
  WEAK_ALGORITHM(Verdict.INVALID),
  UNTRUSTED_ISSUER(Verdict.INVALID),
  NOT_FOR_SIGNING(Verdict.INVALID),
  /** The certificate was not valid at the time claimed. */
  NOT_VALID_AT_SIGNING(Verdict.INVALID),
  REVOKED_CERTIFICATE(Verdict.INVALID),
  /** The time-stamp is over something else, does not verify, or its time cannot be. */
  TIMESTAMP_BROKEN(Verdict.INVALID),
  /** The time-stamp's authority is not trusted or was revoked. */
  TIMESTAMP_UNTRUSTED(Verdict.INVALID),
  /** Expired since, and no time-stamp proves that the signature is older. */
  EXPIRED_CERTIFICATE(Verdict.INDETERMINATE),
  REVOCATION_UNKNOWN(Verdict.INDETERMINATE),
  /** The library did not come to a conclusion. */
  NOT_CHECKED(Verdict.INDETERMINATE);

  private final Verdict verdict;

  Finding(Verdict verdict) {
    this.verdict = verdict;
  }

  /** What a file with this finding is, if nothing worse is found. */
  public Verdict verdict() {
    return verdict;
  }
}
