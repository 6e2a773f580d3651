package vn.motcua.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RemainingTest {
  private static final Duration DAY = Duration.ofHours(8);

  @Test
  void lessThanAnHourIsSaidInMinutes() {
    assertEquals(
        new Remaining("soon", "staff.left-minutes", 17, 0),
        Remaining.of(Duration.ofMinutes(17), DAY));
  }

  @Test
  void lessThanADayIsSaidInHoursAndMinutes() {
    assertEquals(
        new Remaining("ok", "staff.left-hours", 3, 46), Remaining.of(Duration.ofMinutes(226), DAY));
  }

  @Test
  void longerIsSaidInDaysOfOfficeTimeAndHours() {
    assertEquals(
        new Remaining("ok", "staff.left-days", 2, 7), Remaining.of(Duration.ofHours(23), DAY));
  }

  @Test
  void aPastTermIsLateByThatMuch() {
    assertEquals(
        new Remaining("late", "staff.late-hours", 3, 14),
        Remaining.of(Duration.ofMinutes(-194), DAY));
  }

  @Test
  void aTermJustPastIsLateAndNotSoon() {
    assertEquals("late", Remaining.of(Duration.ofSeconds(-1), DAY).kind());
  }
}
