package vn.motcua.fee;

/** How money comes in. */
public enum PaymentMethod {
  VNPAY,
  VIETQR,
  COUNTER;

  /** Key of its name in the bundle. */
  public String nameKey() {
    return "fee.method." + name();
  }
}
