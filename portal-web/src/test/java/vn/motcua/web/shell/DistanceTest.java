package vn.motcua.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.CalendarDay;
import vn.motcua.organisation.OfficeHours;
import vn.motcua.organisation.WorkingCalendar;
import vn.motcua.shared.PortalClock;

class DistanceTest {
  private static final CalendarDay CULTURE_DAY =
      new CalendarDay(
          LocalDate.of(2026, 11, 24),
          CalendarDay.Kind.OFF,
          "Ngày Văn hóa Việt Nam",
          "Culture Day",
          "test",
          CalendarDay.Confidence.TO_CONFIRM);
  private static final OfficeHours HOURS =
      new OfficeHours(
          List.of(new OfficeHours.Period(LocalTime.of(7, 0), LocalTime.of(17, 0))),
          LocalTime.of(15, 0));
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(PortalClock.ZONE, HOURS, List.of(CULTURE_DAY), List.of(2026));

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
