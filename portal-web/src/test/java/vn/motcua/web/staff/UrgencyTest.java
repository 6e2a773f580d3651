package vn.motcua.web.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.OfficeHours;
import vn.motcua.organisation.WorkingCalendar;
import vn.motcua.shared.PortalClock;

class UrgencyTest {
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          PortalClock.ZONE,
          new OfficeHours(
              List.of(new OfficeHours.Period(LocalTime.of(8, 0), LocalTime.of(17, 0))),
              LocalTime.of(15, 0)),
          List.of(),
          Set.of(2026));

  /** A Wednesday. */
  private static final Instant NOW = at("2026-11-25T09:14");

  @Test
  void aTermInThePastIsLate() {
    assertEquals(Urgency.LATE, of("2026-11-25T09:13"));
  }

  @Test
  void aTermLaterOnTheSameDayIsToday() {
    assertEquals(Urgency.TODAY, of("2026-11-25T17:00"));
  }

  @Test
  void theNextTwoWorkingDaysAreSoon() {
    assertEquals(Urgency.SOON, of("2026-11-27T17:00"));
  }

  @Test
  void theWeekendDoesNotShortenTheTwoDays() {
    assertEquals(
        Urgency.SOON, Urgency.of(at("2026-11-30T08:00"), at("2026-11-26T15:00"), CALENDAR));
  }

  @Test
  void anythingFartherIsLater() {
    assertEquals(Urgency.LATER, of("2026-11-30T08:00"));
  }

  @Test
  void withoutATermTheClockStandsStill() {
    assertEquals(Urgency.PAUSED, Urgency.of(null, NOW, CALENDAR));
  }

  private static Urgency of(String due) {
    return Urgency.of(at(due), NOW, CALENDAR);
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PortalClock.ZONE).toInstant();
  }
}
