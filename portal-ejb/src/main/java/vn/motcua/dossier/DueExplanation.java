package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Why the due date is what it is: kept when it was computed, never computed again for a date
 * already promised.
 *
 * @param words the term as the procedure was published
 * @param quantity of {@code unit}
 * @param unit name of the calendar's unit
 * @param revisionNumber published revision that holds the term
 * @param pauses times that did not count
 * @param office hours of work of the calendar used, in words
 */
public record DueExplanation(
    Instant startedAt,
    Instant dueAt,
    String words,
    int quantity,
    String unit,
    int revisionNumber,
    List<Day> days,
    List<Pause> pauses,
    String office)
    implements Serializable {
  public DueExplanation {
    days = List.copyOf(days);
    pauses = List.copyOf(pauses);
  }

  /**
   * One day on the way.
   *
   * @param kind START, COUNTED, WEEKEND, DAY_OFF, MAKE_UP, CALENDAR, DUE
   * @param number which counted day, 0 if it does not count
   * @param name of the holiday, or the day it makes up for
   */
  public record Day(LocalDate date, String kind, int number, String name) implements Serializable {}

  /** Waiting for the applicant. */
  public record Pause(Instant from, Instant until, String rule) implements Serializable {}
}
