package vn.motcua.signing;

/** Baseline levels of ETSI EN 319 132-1 (XAdES) and EN 319 142-1 (PAdES), each upon the last. */
public enum SignatureLevel {
  /** Signature with the signer's certificate and the claimed time. */
  B,
  /** And a time-stamp: it existed at a proven time. */
  T,
  /** And everything needed to check it without asking anybody. */
  LT,
  /** And a time-stamp over all of this, reaching the end of the file; PDF only. */
  LTA;

  /** True if this level includes the other. */
  public boolean reaches(SignatureLevel other) {
    return compareTo(other) >= 0;
  }
}
