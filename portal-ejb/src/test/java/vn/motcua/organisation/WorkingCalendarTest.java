package vn.motcua.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.organisation.CalendarDay.Confidence;
import vn.motcua.organisation.CalendarDay.Kind;
import vn.motcua.organisation.OfficeHours.Period;
import vn.motcua.shared.PortalClock;

class WorkingCalendarTest {
  private static final WorkingCalendar SHIPPED =
      CalendarFile.read(Calendars.class.getResourceAsStream("calendar.yaml"));

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PortalClock.ZONE).toInstant();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-01-29", "2025-05-02", "2026-02-16", "2026-02-20", "2026-04-27", "2026-11-24",
        "2026-01-02", "2026-08-31", "2027-01-01", "2027-11-24", "2026-11-22", "2026-02-14"
      })
  void theseDaysAreOff(LocalDate day) {
    assertFalse(SHIPPED.isWorkingDay(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025-04-26",
        "2026-01-10",
        "2026-08-22",
        "2026-11-25",
        "2026-02-23",
        "2026-09-03"
      })
  void theseDaysAreWorked(LocalDate day) {
    assertTrue(SHIPPED.isWorkingDay(day));
  }

  @Test
  void everyListedDayDiffersFromItsWeekdayAndHasASource() {
    for (CalendarDay day : SHIPPED.exceptions()) {
      boolean weekend = WorkingCalendar.isWeekend(day.date());
      assertEquals(weekend, day.kind() == Kind.WORKED, "%s says nothing new".formatted(day.date()));
      assertFalse(day.source().isBlank());
      assertFalse(day.nameVi().isBlank());
      assertFalse(day.nameEn().isBlank());
    }
  }

  @Test
  void theYearsAheadAreMarkedAsNotAnnounced() {
    assertTrue(SHIPPED.isAnnounced(2025));
    assertTrue(SHIPPED.isAnnounced(2026));
    assertFalse(SHIPPED.isAnnounced(2027));
    assertFalse(SHIPPED.isAnnounced(2028));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25T08:00, 2026-11-25T09:30, 90",
    "2026-11-25T11:00, 2026-11-25T14:00, 60",
    "2026-11-25T16:30, 2026-11-26T07:30, 60",
    "2026-11-20T16:00, 2026-11-23T08:00, 120",
    "2026-11-23T00:00, 2026-11-26T00:00, 960",
    "2026-11-22T00:00, 2026-11-22T23:59, 0",
    "2026-11-25T09:00, 2026-11-25T09:00, 0",
    "2026-11-26T09:00, 2026-11-25T09:00, 0"
  })
  void workBetweenTwoMomentsIsCountedInOfficeHours(String from, String to, long minutes) {
    assertEquals(Duration.ofMinutes(minutes), SHIPPED.workingTimeBetween(at(from), at(to)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-25, 1",
    "2026-11-25, 2026-11-25, 0",
    "2026-11-20, 2026-11-23, 1",
    "2026-11-25, 2026-11-23, -1",
    "2026-08-21, 2026-08-24, 2"
  })
  void peopleReadTheDistanceInWorkingDays(LocalDate from, LocalDate to, int days) {
    assertEquals(days, SHIPPED.workingDaysBetween(from, to));
  }

  @Test
  void aDayListedTwiceIsRefused() {
    CalendarDay day =
        new CalendarDay(LocalDate.of(2026, 9, 2), Kind.OFF, "a", "a", "a", Confidence.FIXED_BY_LAW);
    assertThrows(
        IllegalArgumentException.class,
        () -> new WorkingCalendar(PortalClock.ZONE, SHIPPED.hours(), List.of(day, day), List.of()));
  }

  @Test
  void hoursThatRunBackwardsOrOverlapAreRefused() {
    LocalTime seven = LocalTime.of(7, 0);
    LocalTime noon = LocalTime.NOON;
    assertThrows(IllegalArgumentException.class, () -> new Period(noon, seven));
    List<Period> overlap =
        List.of(new Period(seven, noon), new Period(LocalTime.of(11, 0), LocalTime.of(17, 0)));
    assertThrows(IllegalArgumentException.class, () -> new OfficeHours(overlap, noon));
    assertThrows(IllegalArgumentException.class, () -> new OfficeHours(List.of(), noon));
  }

  @Test
  void aCalendarWithoutWorkingDaysIsRefusedInsteadOfSearchedForEver() {
    List<CalendarDay> closed =
        LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2026, 6, 1))
            .map(day -> new CalendarDay(day, Kind.OFF, "a", "a", "a", Confidence.TO_CONFIRM))
            .toList();
    WorkingCalendar calendar =
        new WorkingCalendar(PortalClock.ZONE, SHIPPED.hours(), closed, List.of());
    assertThrows(
        IllegalStateException.class, () -> calendar.workingDayFrom(LocalDate.of(2026, 1, 5)));
  }

  @Test
  void workingTimeGoesForwardOnly() {
    LocalDateTime start = LocalDateTime.of(2026, 11, 25, 9, 0);
    assertThrows(IllegalArgumentException.class, () -> SHIPPED.plus(start, Duration.ofHours(-1)));
  }

  @Test
  void aFileOfAnotherFormIsRefused() {
    byte[] text = "hours: seven to five".getBytes(StandardCharsets.UTF_8);
    assertThrows(
        UncheckedIOException.class, () -> CalendarFile.read(new ByteArrayInputStream(text)));
  }
}
