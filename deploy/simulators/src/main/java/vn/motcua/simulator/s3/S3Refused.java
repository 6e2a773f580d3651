package vn.motcua.simulator.s3;

/** An answer that is no success, with the code that S3 gives it. */
final class S3Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  S3Refused(int status, String code) {
    super(code);
    this.status = status;
  }

  int status() {
    return status;
  }
}
