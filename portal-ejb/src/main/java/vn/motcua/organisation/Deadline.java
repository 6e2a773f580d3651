package vn.motcua.organisation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reckons promised dates. Pure: the same question has the same answer for ever, so that a date can
 * be explained years later from the calendar of its day.
 *
 * <p>Law: Decree 61/2018/NĐ-CP articles 17–19 (working days, receipt after 15:00), Law on Civil
 * Status article 5.3 (same day), Civil Code 2015 articles 147–148 (the day of receipt is not
 * counted; an end on a day off moves on).
 */
public final class Deadline {
  private Deadline() {}

  /**
   * The promised date of something started at a moment.
   *
   * @param start when the clock is started
   * @param quantity how many units, at least 1; 0 for {@link TimeUnit#SAME_DAY}
   * @throws IllegalArgumentException if the quantity does not fit the unit
   */
  public static DeadlineResult dueAfter(
      Instant start, int quantity, TimeUnit unit, WorkingCalendar calendar) {
    boolean fits = unit == TimeUnit.SAME_DAY ? quantity == 0 : quantity >= 1;
    if (!fits) {
      throw new IllegalArgumentException("a deadline of " + quantity + " " + unit);
    }
    LocalDateTime started = calendar.local(start);
    LocalDateTime from = unit == TimeUnit.CLOCK_HOUR ? started : calendar.openFrom(started);
    LocalDateTime due = due(started, from, quantity, unit, calendar);
    if (unit == TimeUnit.SAME_DAY) {
      from = from.toLocalDate().equals(due.toLocalDate()) ? from : openingOf(due, calendar);
    }
    return new DeadlineResult(
        start,
        calendar.instant(from),
        calendar.instant(due),
        quantity,
        unit,
        new Explanation(calendar, unit, from, due).days(started.toLocalDate(), quantity),
        !announced(started.getYear(), due.getYear(), calendar));
  }

  private static LocalDateTime due(
      LocalDateTime started,
      LocalDateTime from,
      int quantity,
      TimeUnit unit,
      WorkingCalendar calendar) {
    return switch (unit) {
      case WORKING_DAY ->
          nthWorkingDay(from.toLocalDate(), quantity, calendar).atTime(from.toLocalTime());
      case HOUR -> calendar.plus(from, Duration.ofHours(quantity));
      case CLOCK_HOUR -> started.plusHours(quantity);
      case DAY -> onWorkingDay(from.plusDays(quantity), calendar);
      case MONTH -> onWorkingDay(from.plusMonths(quantity), calendar);
      case SAME_DAY -> sameDay(started, calendar);
    };
  }

  private static LocalDate nthWorkingDay(LocalDate from, int quantity, WorkingCalendar calendar) {
    LocalDate day = from;
    for (int count = 0; count < quantity; count++) {
      day = calendar.workingDayAfter(day);
    }
    return day;
  }

  private static LocalDateTime onWorkingDay(LocalDateTime end, WorkingCalendar calendar) {
    return calendar.workingDayFrom(end.toLocalDate()).atTime(end.toLocalTime());
  }

  private static LocalDateTime sameDay(LocalDateTime started, WorkingCalendar calendar) {
    LocalDate day = started.toLocalDate();
    boolean today =
        calendar.isWorkingDay(day)
            && !started.toLocalTime().isAfter(calendar.hours().sameDayUntil());
    LocalDate answered = today ? day : calendar.workingDayAfter(day);
    return answered.atTime(calendar.closes());
  }

  private static LocalDateTime openingOf(LocalDateTime due, WorkingCalendar calendar) {
    return due.toLocalDate().atTime(calendar.hours().opens());
  }

  private static boolean announced(int firstYear, int lastYear, WorkingCalendar calendar) {
    for (int year = firstYear; year <= lastYear; year++) {
      if (!calendar.isAnnounced(year)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A promised date after the clock stood still, for instance while a supplement was awaited: what
   * was left of the working time when it stopped is given again from the moment it goes on.
   *
   * @param due the date promised before
   * @param stopped when the clock stopped; later than {@code due} nothing is left and the date is
   *     the next opening
   * @param goesOn when it goes on
   */
  public static Instant afterPause(
      Instant due, Instant stopped, Instant goesOn, WorkingCalendar calendar) {
    Duration left = calendar.workingTimeBetween(stopped, due);
    return calendar.instant(calendar.plus(calendar.local(goesOn), left));
  }

  /** Names each day between receipt and the promised date. */
  private record Explanation(
      WorkingCalendar calendar, TimeUnit unit, LocalDateTime from, LocalDateTime due) {

    List<DeadlineStep> days(LocalDate first, int quantity) {
      List<DeadlineStep> steps = new ArrayList<>();
      LocalDate planned = planned(quantity);
      int count = 0;
      for (LocalDate day = first; !day.isAfter(due.toLocalDate()); day = day.plusDays(1)) {
        boolean counts = counts(day) && !day.isAfter(planned);
        count += counts ? 1 : 0;
        steps.add(
            new DeadlineStep(
                day,
                day.equals(first) && !day.equals(due.toLocalDate())
                    ? DeadlineStep.Role.RECEIVED
                    : role(day, planned),
                counts ? count : null,
                unit == TimeUnit.HOUR ? minutesOn(day) : null,
                calendar.exception(day).orElse(null)));
      }
      return steps;
    }

    /** The day on which the time ends before it is moved off a day off. */
    private LocalDate planned(int quantity) {
      return switch (unit) {
        case DAY -> from.toLocalDate().plusDays(quantity);
        case MONTH -> from.toLocalDate().plusMonths(quantity);
        default -> due.toLocalDate();
      };
    }

    private boolean counts(LocalDate day) {
      return switch (unit) {
        case WORKING_DAY -> day.isAfter(from.toLocalDate()) && calendar.isWorkingDay(day);
        case DAY, MONTH -> day.isAfter(from.toLocalDate());
        case HOUR, CLOCK_HOUR, SAME_DAY -> false;
      };
    }

    private Integer minutesOn(LocalDate day) {
      LocalDateTime begin = day.equals(from.toLocalDate()) ? from : day.atStartOfDay();
      LocalDateTime end = day.equals(due.toLocalDate()) ? due : day.plusDays(1).atStartOfDay();
      boolean before = day.isBefore(from.toLocalDate());
      return before
          ? 0
          : (int)
              calendar
                  .workingTimeBetween(calendar.instant(begin), calendar.instant(end))
                  .toMinutes();
    }

    private DeadlineStep.Role role(LocalDate day, LocalDate planned) {
      if (day.equals(due.toLocalDate())) {
        return DeadlineStep.Role.DUE;
      }
      if (!day.isBefore(planned)) {
        return DeadlineStep.Role.MOVED_OVER;
      }
      if (day.equals(from.toLocalDate())) {
        return DeadlineStep.Role.STARTS;
      }
      boolean byCalendar = unit == TimeUnit.CLOCK_HOUR || counts(day);
      if (byCalendar || calendar.isWorkingDay(day)) {
        return DeadlineStep.Role.COUNTED;
      }
      return calendar.exception(day).isPresent()
          ? DeadlineStep.Role.DAY_OFF
          : DeadlineStep.Role.WEEKEND;
    }
  }
}
