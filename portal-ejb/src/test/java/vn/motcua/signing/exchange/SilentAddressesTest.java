package vn.motcua.signing.exchange;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SilentAddressesTest {
  private static final URI RESPONDER = URI.create("http://ocsp.example/");

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final SilentAddresses silent = new SilentAddresses(now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void whoWasSilentIsLeftAloneForAWhileAndThenAskedAgain() {
    silent.add(RESPONDER);
    pass(SilentAddresses.LEFT_ALONE.minusNanos(1));
    assertTrue(silent.contains(RESPONDER));
    pass(Duration.ofNanos(1));
    assertFalse(silent.contains(RESPONDER));
  }

  @Test
  void whoIsSilentAgainIsLeftAloneAgain() {
    silent.add(RESPONDER);
    pass(SilentAddresses.LEFT_ALONE);
    silent.add(RESPONDER);
    assertTrue(silent.contains(RESPONDER));
  }

  @Test
  void othersAreAsked() {
    silent.add(RESPONDER);
    assertFalse(silent.contains(URI.create("http://ocsp2.example/")));
  }
}
