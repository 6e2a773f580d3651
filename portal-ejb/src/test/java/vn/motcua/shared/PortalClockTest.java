package vn.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PortalClockTest {
  private static final Instant NOW = Instant.parse("2026-11-24T18:30:00.123456789Z");
  private final PortalClock clock = new PortalClock(Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void timeHasMicrosecondsAndTodayIsVietnamese() {
    assertEquals(Instant.parse("2026-11-24T18:30:00.123456Z"), clock.now());
    assertEquals(LocalDate.of(2026, 11, 25), clock.today());
  }

  @Test
  void replayedTimeHoldsInsideOnlyEvenWhenTheActionFails() throws Exception {
    Instant past = Instant.parse("2026-09-01T01:00:00Z");
    assertEquals(past, clock.at(past, clock::now));
    assertThrows(
        IllegalStateException.class,
        () ->
            clock.at(
                past,
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals(NOW.truncatedTo(java.time.temporal.ChronoUnit.MICROS), clock.now());
  }
}
