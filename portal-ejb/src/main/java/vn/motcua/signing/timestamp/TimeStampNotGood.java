package vn.motcua.signing.timestamp;

/** A time-stamp that proves nothing. */
public final class TimeStampNotGood extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Not readable, or its signature does not verify, or by a key that may not stamp. */
    BROKEN,
    /** It stamps another value. */
    OTHER_VALUE,
    /** A key or digest below the regulation. */
    WEAK
  }

  private final Reason reason;

  TimeStampNotGood(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
