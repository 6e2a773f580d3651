package vn.motcua.signing.timestamp;

import java.time.Instant;

/** Where time-stamps come from. */
public interface TimeStampSource {
  /** False if none is configured: signatures stay without time-stamps then. */
  boolean exists();

  /**
   * Has a value stamped.
   *
   * @param sha256 digest of the value
   * @param now the time by our own clock
   * @throws TimeStampUnavailable if no authority gives a stamp that counts
   */
  TimeStamp stamp(byte[] sha256, Instant now);

  /** No authority answered as it should; the signature may be stamped later. */
  final class TimeStampUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TimeStampUnavailable(String message) {
      super(message);
    }
  }
}
