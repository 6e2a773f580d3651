package vn.motcua.fee;

/** Why we hold money that settles nothing. */
public enum RefundKind {
  /** It came after the order had ended. */
  LATE,
  /** The order had been paid already. */
  DOUBLE,
  /** It is not the sum of the order. */
  WRONG_AMOUNT,
  /** No order belongs to it. */
  UNMATCHED,
  /** It was paid, and the dossier then ended without the service. */
  NOT_NEEDED;

  /** Key of its name in the bundle. */
  public String nameKey() {
    return "fee.refund." + name();
  }
}
