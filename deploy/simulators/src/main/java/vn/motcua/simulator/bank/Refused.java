package vn.motcua.simulator.bank;

/** A request that the gateway or the bank does not take, with the code it would show. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  Refused(String code, String reason) {
    super(reason);
    this.code = code;
  }

  String code() {
    return code;
  }
}
