package vn.motcua.web.staff;

import java.time.Duration;

/**
 * Office time until a term ends, in two figures at most.
 *
 * @param kind late, soon or ok
 * @param key of its sentence in the bundle
 * @param first days, hours or minutes, as the sentence says
 * @param second the next smaller unit
 */
public record Remaining(String kind, String key, long first, long second) {
  /** The term is past, but no office time has gone by since. */
  public static final Remaining JUST_PAST = new Remaining("late", "staff.late-now", 0, 0);

  private static final Duration SOON = Duration.ofHours(2);
  private static final long HOUR = 60;

  /**
   * @param left office time, negative if the term is past
   * @param perDay office time of a full day
   */
  public static Remaining of(Duration left, Duration perDay) {
    boolean late = left.isNegative();
    long minutes = left.abs().toMinutes();
    long day = perDay.toMinutes();
    String side = late ? "late" : "left";
    if (minutes < HOUR) {
      return new Remaining(kind(left), "staff." + side + "-minutes", minutes, 0);
    }
    if (minutes < day) {
      return new Remaining(kind(left), "staff." + side + "-hours", minutes / HOUR, minutes % HOUR);
    }
    return new Remaining(
        kind(left), "staff." + side + "-days", minutes / day, minutes % day / HOUR);
  }

  private static String kind(Duration left) {
    if (left.isNegative()) {
      return "late";
    }
    return left.compareTo(SOON) <= 0 ? "soon" : "ok";
  }
}
