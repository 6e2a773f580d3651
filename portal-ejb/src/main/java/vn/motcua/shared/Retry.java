package vn.motcua.shared;

import java.time.Duration;
import java.time.Instant;

/** When to try again what could not be done, and what is kept of the trouble. */
public final class Retry {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 6;
  private static final int LONGEST_TROUBLE = 200;

  private Retry() {}

  /**
   * The time of the next try: a pause of a minute, doubled with each attempt, at most an hour.
   *
   * @param attempts that failed before, from 0
   */
  public static Instant after(int attempts, Instant now) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
    return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
  }

  /** The trouble in at most 200 characters; null stays null. */
  public static String kept(String trouble) {
    return trouble == null || trouble.length() <= LONGEST_TROUBLE
        ? trouble
        : trouble.substring(0, LONGEST_TROUBLE);
  }
}
