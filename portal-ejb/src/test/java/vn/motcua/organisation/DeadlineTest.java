package vn.motcua.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.organisation.DeadlineStep.Role;
import vn.motcua.shared.PortalClock;

class DeadlineTest {
  private static final WorkingCalendar CALENDAR =
      CalendarFile.read(Calendars.class.getResourceAsStream("calendar.yaml"));

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(PortalClock.ZONE).toInstant();
  }

  private static String due(String start, int quantity, TimeUnit unit) {
    return local(Deadline.dueAfter(at(start), quantity, unit, CALENDAR).due());
  }

  private static String local(Instant instant) {
    return LocalDateTime.ofInstant(instant, PortalClock.ZONE).toString();
  }

  @ParameterizedTest(name = "{4}")
  @CsvSource({
    "2026-02-11T09:00, 3, WORKING_DAY, 2026-02-23T09:00, the Lunar New Year is not counted",
    "2026-11-19T15:40, 3, WORKING_DAY, 2026-11-25T15:40, the weekend and the day of culture are not",
    "2026-08-19T16:00, 5, WORKING_DAY, 2026-08-25T16:00, a Saturday worked in exchange counts",
    "2026-12-31T17:30, 1, WORKING_DAY, 2027-01-05T07:00, after closing the clock starts next opening",
    "2026-11-25T10:30, 8, HOUR, 2026-11-26T10:30, working hours jump over noon and night",
    "2026-11-25T16:30, 1, HOUR, 2026-11-26T07:30, what is left goes on next morning",
    "2026-11-25T14:00, 0, SAME_DAY, 2026-11-25T17:00, received in time it ends the same day",
    "2026-11-25T15:00, 0, SAME_DAY, 2026-11-25T17:00, three o'clock is still in time",
    "2026-11-25T15:30, 0, SAME_DAY, 2026-11-26T17:00, after three it is the next working day",
    "2026-11-22T10:00, 0, SAME_DAY, 2026-11-23T17:00, Sunday is the next working day",
    "2026-02-14T20:00, 24, CLOCK_HOUR, 2026-02-15T20:00, clock hours never stop",
    "2026-08-31T09:00, 1, MONTH, 2026-10-05T07:00, a month from the next opening moved off Saturday",
    "2026-11-20T10:00, 3, DAY, 2026-11-23T10:00, days of the calendar include the weekend",
    "2026-11-21T09:00, 3, DAY, 2026-11-26T07:00, received on Saturday they run from Monday",
    "2026-04-28T08:00, 10, WORKING_DAY, 2026-05-14T08:00, two holidays and two weekends",
    "2025-04-24T13:00, 2, WORKING_DAY, 2025-04-26T13:30, the noon break moves to the afternoon",
    "2026-11-25T06:00, 1, WORKING_DAY, 2026-11-26T07:00, before opening the clock starts at opening",
    "2026-11-25T17:00, 1, WORKING_DAY, 2026-11-27T07:00, at closing the office is closed",
    "2026-11-25T11:30, 1, HOUR, 2026-11-25T14:30, at the start of noon the clock waits",
    "2026-11-25T07:00, 8, HOUR, 2026-11-25T17:00, eight hours are one full day",
    "2026-11-25T15:00:01, 0, SAME_DAY, 2026-11-26T17:00, one second after three is after three",
    "2026-11-23T15:30, 0, SAME_DAY, 2026-11-25T17:00, the day of culture answers nobody",
    "2026-11-25T05:00, 0, SAME_DAY, 2026-11-25T17:00, filed at night it ends that day",
    "2027-01-29T09:00, 1, MONTH, 2027-03-01T09:00, the end of February is a Sunday",
    "2026-11-20T10:00, 4, DAY, 2026-11-25T10:00, an end on a holiday moves on at the same time",
    "2026-08-20T10:00, 2, DAY, 2026-08-22T10:00, a worked Saturday is a fine end"
  })
  void aTimeLimitEnds(String start, int quantity, TimeUnit unit, String due, String why) {
    assertEquals(due, due(start, quantity, unit), why);
  }

  @ParameterizedTest
  @CsvSource({"0, WORKING_DAY", "-1, DAY", "0, MONTH", "0, HOUR", "0, CLOCK_HOUR", "1, SAME_DAY"})
  void aQuantityThatDoesNotFitItsUnitIsRefused(int quantity, TimeUnit unit) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Deadline.dueAfter(Instant.EPOCH, quantity, unit, CALENDAR));
  }

  @Test
  void everyDayOnTheWayIsExplained() {
    var result = Deadline.dueAfter(at("2026-08-18T14:20"), 10, TimeUnit.WORKING_DAY, CALENDAR);
    assertEquals("2026-09-03T14:20", local(result.due()));
    String reckoning =
        result.steps().stream()
            .map(step -> step.role() + (step.count() == null ? "" : " " + step.count()))
            .collect(Collectors.joining(", "));
    assertEquals(
        "RECEIVED, COUNTED 1, COUNTED 2, COUNTED 3, COUNTED 4, WEEKEND, COUNTED 5, COUNTED 6,"
            + " COUNTED 7, COUNTED 8, COUNTED 9, WEEKEND, WEEKEND, DAY_OFF, DAY_OFF, DAY_OFF, DUE 10",
        reckoning);
    DeadlineStep saturday = result.steps().get(4);
    assertEquals(LocalDate.of(2026, 8, 22), saturday.date());
    assertTrue(saturday.isWorkedInExchange());
    assertEquals("Làm bù cho 31/8", saturday.special().name("vi"));
    assertEquals("Quốc khánh", result.steps().get(14).special().name("vi"));
    assertFalse(result.isStartMoved());
    assertFalse(result.provisional());
  }

  @Test
  void anEndMovedOffADayOffIsExplainedToo() {
    var result = Deadline.dueAfter(at("2026-11-21T09:00"), 1, TimeUnit.DAY, CALENDAR);
    assertTrue(result.isStartMoved());
    assertEquals(
        List.of(Role.RECEIVED, Role.WEEKEND, Role.STARTS, Role.MOVED_OVER, Role.DUE),
        result.steps().stream().map(DeadlineStep::role).toList());
    assertEquals(1, result.steps().get(3).count());
  }

  @Test
  void hoursAreExplainedByTheMinutesOfEachDay() {
    var result = Deadline.dueAfter(at("2026-11-23T16:00"), 8, TimeUnit.HOUR, CALENDAR);
    assertEquals(
        List.of(60, 0, 420),
        result.steps().stream().map(DeadlineStep::minutes).filter(Objects::nonNull).toList());
    assertEquals("2026-11-25T16:00", local(result.due()));
  }

  @Test
  void aYearNotYetAnnouncedMakesTheDateProvisional() {
    assertTrue(
        Deadline.dueAfter(at("2026-12-28T08:00"), 10, TimeUnit.WORKING_DAY, CALENDAR)
            .provisional());
    assertFalse(
        Deadline.dueAfter(at("2026-12-21T08:00"), 3, TimeUnit.WORKING_DAY, CALENDAR).provisional());
  }

  @Test
  void whatWasLeftWhenTheClockStoppedIsGivenAgain() {
    Instant due = at("2026-11-27T10:00");
    Instant after =
        Deadline.afterPause(due, at("2026-11-25T16:00"), at("2026-12-04T09:00"), CALENDAR);
    assertEquals("2026-12-07T15:00", local(after));
  }

  @Test
  void aClockStoppedTooLateHasNothingLeft() {
    Instant after =
        Deadline.afterPause(
            at("2026-11-25T10:00"), at("2026-11-26T10:00"), at("2026-11-28T09:00"), CALENDAR);
    assertEquals("2026-11-30T07:00", local(after));
  }

  @Test
  void aPromisedMomentLiesAheadAndInOfficeHours() {
    Random random = new Random(20261124);
    for (int round = 0; round < 4000; round++) {
      Instant start = at("2025-01-01T00:00").plusSeconds(random.nextInt(2 * 365 * 86_400));
      TimeUnit unit =
          List.of(TimeUnit.WORKING_DAY, TimeUnit.DAY, TimeUnit.MONTH, TimeUnit.HOUR)
              .get(random.nextInt(4));
      int quantity = 1 + random.nextInt(unit == TimeUnit.MONTH ? 3 : 40);
      DeadlineResult one = Deadline.dueAfter(start, quantity, unit, CALENDAR);
      DeadlineResult more = Deadline.dueAfter(start, quantity + 1, unit, CALENDAR);
      String which = local(start) + " " + quantity + " " + unit;
      assertTrue(one.due().isAfter(start), which);
      assertFalse(more.due().isBefore(one.due()), which);
      LocalDateTime due = LocalDateTime.ofInstant(one.due(), PortalClock.ZONE);
      assertTrue(CALENDAR.isWorkingDay(due.toLocalDate()), which);
      assertEquals(due.toLocalDate(), one.steps().get(one.steps().size() - 1).date(), which);
    }
  }

  @Test
  void workingDaysAndHoursAgreeWithTheWorkBetweenStartAndEnd() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      Instant start = at("2025-01-01T00:00").plusSeconds(random.nextInt(2 * 365 * 86_400));
      int quantity = 1 + random.nextInt(30);
      Instant days = Deadline.dueAfter(start, quantity, TimeUnit.WORKING_DAY, CALENDAR).due();
      Instant hours = Deadline.dueAfter(start, quantity, TimeUnit.HOUR, CALENDAR).due();
      Duration perDay = CALENDAR.hours().perDay();
      assertEquals(perDay.multipliedBy(quantity), CALENDAR.workingTimeBetween(start, days));
      assertEquals(Duration.ofHours(quantity), CALENDAR.workingTimeBetween(start, hours));
    }
  }
}
