package vn.motcua.dossier.domain;

/** Where a step stands in the lists of staff. */
public enum WorkState {
  /** Nobody took it yet. */
  OFFERED,
  /** Somebody works on it. */
  TAKEN,
  /** Waits for corrections of the applicant. */
  SUPPLEMENT,
  /** Waits for a payment. */
  FINANCIAL,
  /** Over. */
  CLOSED
}
