package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.CalendarFile;
import vn.motcua.organisation.Calendars;
import vn.motcua.organisation.WorkingCalendar;

class DistanceTest {
  private static final WorkingCalendar CALENDAR =
      CalendarFile.read(Calendars.class.getResourceAsStream("calendar.yaml"));

  /** 24 November 2026 is a day off. */
  @Test
  void daysOffAreNotCounted() {
    Distance distance = of("2026-11-23", "2026-11-26");

    assertEquals(new Distance(2, false), distance);
    assertEquals("ok", distance.kind());
    assertEquals("shell.distance-left", distance.key());
  }

  @Test
  void todayIsSoon() {
    Distance distance = of("2026-11-26", "2026-11-26");

    assertEquals("soon", distance.kind());
    assertEquals("shell.distance-today", distance.key());
  }

  @Test
  void aPassedDayIsLateByTheWorkingDaysSince() {
    Distance distance = of("2026-11-30", "2026-11-26");

    assertEquals(new Distance(2, true), distance);
    assertEquals("late", distance.kind());
    assertEquals("shell.distance-late", distance.key());
  }

  private static Distance of(String today, String due) {
    return Distance.of(LocalDate.parse(today), LocalDate.parse(due), CALENDAR);
  }
}
