package vn.motcua.simulator.csc;

/** An error of the API: code and description as the standard names them. */
final class CscRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  CscRefused(int status, String error, String description) {
    super(description);
    this.status = status;
    this.error = error;
  }

  static CscRefused request(String description) {
    return new CscRefused(400, "invalid_request", description);
  }

  int status() {
    return status;
  }

  String error() {
    return error;
  }
}
