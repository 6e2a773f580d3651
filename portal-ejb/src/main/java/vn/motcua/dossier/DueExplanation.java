package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
 * @param office hours of work of the calendar used, {@code 07:00–11:30}
 * @param provisional a year on the way has days off that are not announced yet
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
    List<String> office,
    boolean provisional)
    implements Serializable {
  public DueExplanation {
    days = List.copyOf(days);
    pauses = List.copyOf(pauses);
    office = List.copyOf(office);
  }

  /**
   * One day on the way.
   *
   * @param kind RECEIVED, STARTS, COUNTED, MAKE_UP, WEEKEND, DAY_OFF, MOVED_OVER or DUE
   * @param number which counted day, 0 if it does not count
   * @param minutes office minutes used that day when hours are counted, else 0
   * @param name of the holiday, or the day it makes up for; null for an ordinary day
   */
  public record Day(
      LocalDate date, String kind, int number, int minutes, String name, String nameEn)
      implements Serializable {}

  /** The same reckoning after waiting for the applicant. */
  public DueExplanation after(Pause pause, Instant newDueAt) {
    List<Pause> all = new ArrayList<>(pauses);
    all.add(pause);
    return new DueExplanation(
        startedAt, newDueAt, words, quantity, unit, revisionNumber, days, all, office, provisional);
  }

  /**
   * Waiting for the applicant.
   *
   * @param rule PAUSE: the clock went on; RESTART: it began anew
   */
  public record Pause(Instant from, Instant until, String rule) implements Serializable {}
}
