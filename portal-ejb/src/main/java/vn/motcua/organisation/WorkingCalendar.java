package vn.motcua.organisation;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * When an office works: office hours, days off, Saturdays worked in exchange. Immutable and without
 * a clock.
 *
 * <p>Saturday and Sunday are off unless listed as worked; every other day is worked unless listed
 * as off (Labour Code 2019 articles 111–112). Years that are not announced are known as such, see
 * {@link #isAnnounced}.
 */
public final class WorkingCalendar implements Serializable {
  private static final long serialVersionUID = 1L;

  /** More days without work than any calendar has: beyond it the data is wrong. */
  private static final int LONGEST_CLOSURE_DAYS = 60;

  private final ZoneId zone;
  private final OfficeHours hours;
  private final Map<LocalDate, CalendarDay> exceptions;
  private final Set<Integer> announcedYears;

  /**
   * @param zone zone in which days begin and end
   * @param hours hours of every working day
   * @param exceptions days that differ from their weekday, each date once
   * @param announcedYears years whose days off are completely known
   */
  public WorkingCalendar(
      ZoneId zone,
      OfficeHours hours,
      Collection<CalendarDay> exceptions,
      Collection<Integer> announcedYears) {
    this.zone = zone;
    this.hours = hours;
    this.announcedYears = Set.copyOf(announcedYears);
    Map<LocalDate, CalendarDay> byDate = new TreeMap<>();
    for (CalendarDay day : exceptions) {
      if (byDate.put(day.date(), day) != null) {
        throw new IllegalArgumentException("the calendar lists " + day.date() + " twice");
      }
    }
    this.exceptions = Collections.unmodifiableMap(byDate);
  }

  public ZoneId zone() {
    return zone;
  }

  public OfficeHours hours() {
    return hours;
  }

  /** All days that differ from their weekday, in order. */
  public Collection<CalendarDay> exceptions() {
    return exceptions.values();
  }

  /** What is special about the day, if anything. */
  public Optional<CalendarDay> exception(LocalDate date) {
    return Optional.ofNullable(exceptions.get(date));
  }

  /** Whether the days off of this year are completely known; if not, dates in it may still move. */
  public boolean isAnnounced(int year) {
    return announcedYears.contains(year);
  }

  public boolean isWorkingDay(LocalDate date) {
    CalendarDay special = exceptions.get(date);
    return special == null ? !isWeekend(date) : special.kind() == CalendarDay.Kind.WORKED;
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The day itself if it is worked, else the next one that is. */
  public LocalDate workingDayFrom(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
      if (day.isAfter(date.plusDays(LONGEST_CLOSURE_DAYS))) {
        throw new IllegalStateException("no working day within two months of " + date);
      }
    }
    return day;
  }

  /** The first working day after this one. */
  public LocalDate workingDayAfter(LocalDate date) {
    return workingDayFrom(date.plusDays(1));
  }

  /** The time itself if the office works then, else its next opening. */
  public LocalDateTime openFrom(LocalDateTime time) {
    if (isWorkingDay(time.toLocalDate())) {
      for (OfficeHours.Period period : hours.periods()) {
        if (period.contains(time.toLocalTime())) {
          return time;
        }
        if (time.toLocalTime().isBefore(period.opens())) {
          return time.toLocalDate().atTime(period.opens());
        }
      }
      return workingDayAfter(time.toLocalDate()).atTime(hours.opens());
    }
    return workingDayFrom(time.toLocalDate()).atTime(hours.opens());
  }

  /** Moves forward by hours of work; an amount that ends with a period ends at its closing. */
  public LocalDateTime plus(LocalDateTime start, Duration work) {
    if (work.isNegative()) {
      throw new IllegalArgumentException("working time goes forward");
    }
    LocalDateTime at = openFrom(start);
    Duration left = work;
    while (!left.isZero()) {
      LocalDateTime closes = closingAt(at);
      Duration here = Duration.between(at, closes);
      if (left.compareTo(here) <= 0) {
        return at.plus(left);
      }
      left = left.minus(here);
      at = openFrom(closes);
    }
    return at;
  }

  private LocalDateTime closingAt(LocalDateTime open) {
    return hours.periods().stream()
        .filter(period -> period.contains(open.toLocalTime()))
        .findFirst()
        .map(period -> open.toLocalDate().atTime(period.closes()))
        .orElseThrow();
  }

  /** Work between two moments; zero if the second is not after the first. */
  public Duration workingTimeBetween(Instant from, Instant to) {
    if (!from.isBefore(to)) {
      return Duration.ZERO;
    }
    LocalDateTime start = local(from);
    LocalDateTime end = local(to);
    Duration sum = Duration.ZERO;
    for (LocalDate day = start.toLocalDate();
        !day.isAfter(end.toLocalDate());
        day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        sum = sum.plus(workOn(day, start, end));
      }
    }
    return sum;
  }

  private Duration workOn(LocalDate day, LocalDateTime start, LocalDateTime end) {
    Duration sum = Duration.ZERO;
    for (OfficeHours.Period period : hours.periods()) {
      LocalDateTime opens = later(day.atTime(period.opens()), start);
      LocalDateTime closes = earlier(day.atTime(period.closes()), end);
      if (opens.isBefore(closes)) {
        sum = sum.plus(Duration.between(opens, closes));
      }
    }
    return sum;
  }

  private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * Working days from one day to another: 0 on the same day, 1 for the next working day; negative
   * if the second lies before the first. This is the distance people read, "còn 2 ngày làm việc".
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    int days = 0;
    for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
      if (isWorkingDay(day)) {
        days++;
      }
    }
    return days;
  }

  LocalDateTime local(Instant instant) {
    return LocalDateTime.ofInstant(instant, zone);
  }

  Instant instant(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  LocalTime closes() {
    return hours.closes();
  }
}
