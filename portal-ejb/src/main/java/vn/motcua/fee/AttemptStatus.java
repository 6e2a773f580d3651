package vn.motcua.fee;

/** Where one attempt to pay stands. */
public enum AttemptStatus {
  /** Handed to the provider, who has not answered yet. */
  PENDING,
  /** The provider has the exact money. */
  CONFIRMED,
  /** The provider said no; no money was taken. */
  FAILED,
  /** The provider's time is over without an answer. */
  LAPSED
}
