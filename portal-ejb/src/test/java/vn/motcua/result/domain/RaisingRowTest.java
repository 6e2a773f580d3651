package vn.motcua.result.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RaisingRowTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

  @Test
  void thePauseDoublesUpToAnHour() {
    RaisingRow row = new RaisingRow();
    for (int minutes : new int[] {2, 4, 8, 16, 32, 60, 60}) {
      row.failed("no answer", NOW);
      assertEquals(NOW.plus(Duration.ofMinutes(minutes)), row.nextTryAt());
    }
    assertEquals(7, row.attempts());
  }

  @Test
  void aLongErrorIsCutAndDoneIsDone() {
    RaisingRow row = new RaisingRow();
    row.failed("x".repeat(500), NOW);
    assertFalse(row.isDone());
    row.done(NOW);
    assertTrue(row.isDone());
  }
}
