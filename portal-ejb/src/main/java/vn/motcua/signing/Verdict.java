package vn.motcua.signing;

/** The three answers of a check: TOTAL-PASSED, TOTAL-FAILED, INDETERMINATE of ETSI EN 319 102-1. */
public enum Verdict {
  VALID,
  INVALID,
  /** It cannot be said now. */
  INDETERMINATE
}
