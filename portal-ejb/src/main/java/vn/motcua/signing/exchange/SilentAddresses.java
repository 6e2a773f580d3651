package vn.motcua.signing.exchange;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Who did not answer a moment ago is not asked again for {@link #LEFT_ALONE}: while a responder or
 * an authority is down, a batch of fifty would otherwise wait fifty times for it. What follows from
 * silence is decided as if it had been asked.
 */
public final class SilentAddresses {
  static final Duration LEFT_ALONE = Duration.ofSeconds(10);

  private final Map<URI, Long> since = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  /**
   * By this clock.
   *
   * @param nanos like {@link System#nanoTime()}
   */
  public SilentAddresses(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Whether it was silent just now. */
  public boolean contains(URI address) {
    Long silent = since.get(address);
    if (silent == null) {
      return false;
    }
    boolean recent = nanos.getAsLong() - silent < LEFT_ALONE.toNanos();
    if (!recent) {
      since.remove(address, silent);
    }
    return recent;
  }

  /** Nobody answered at this address. */
  public void add(URI address) {
    since.put(address, nanos.getAsLong());
  }
}
