package vn.motcua.fee;

/** What VNPAY wants to hear about its notice; after 00 and 02 it stops repeating. */
public enum VnpayAnswer {
  CONFIRMED("00", "Confirm Success"),
  NOT_FOUND("01", "Order not Found"),
  ALREADY_CONFIRMED("02", "Order already confirmed"),
  WRONG_AMOUNT("04", "Invalid Amount"),
  BAD_SIGNATURE("97", "Invalid Checksum"),
  ERROR("99", "Unknown error");

  private final String code;
  private final String message;

  VnpayAnswer(String code, String message) {
    this.code = code;
    this.message = message;
  }

  /** Value of RspCode. */
  public String code() {
    return code;
  }

  /** Value of Message. */
  public String message() {
    return message;
  }
}
