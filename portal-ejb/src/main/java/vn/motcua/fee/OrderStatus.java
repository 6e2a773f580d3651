package vn.motcua.fee;

/** Where the debt of one payment order stands. */
public enum OrderStatus {
  /** To be paid; no attempt is under way. */
  OPEN,
  /** At least one attempt is under way with a provider. */
  PENDING,
  /** The exact sum has been received. */
  PAID,
  /** Nothing to pay because of an exemption. */
  WAIVED,
  /** Not paid within its term. */
  EXPIRED,
  /** No longer wanted: the dossier ended before it was paid. */
  CANCELLED,
  /** Paid, and to be given back. */
  REFUND_DUE,
  /** Given back. */
  REFUNDED;

  /** True when as far as this order goes nothing stands against taking in or releasing. */
  public boolean isSettled() {
    return this == PAID || this == WAIVED;
  }

  /** True while money for it is welcome. */
  public boolean isPayable() {
    return this == OPEN || this == PENDING;
  }

  /** Key of its name in the bundle. */
  public String nameKey() {
    return "fee.status." + name();
  }
}
