package vn.motcua.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A promised date with its reasons.
 *
 * @param start when the clock was started
 * @param countedFrom when it began to run: the start, or the next opening of the office
 * @param due the promised moment
 * @param quantity how many units
 * @param unit which units
 * @param steps every day from the start to the due day, in order
 * @param provisional whether a year on the way has days off that are not announced yet
 */
public record DeadlineResult(
    Instant start,
    Instant countedFrom,
    Instant due,
    int quantity,
    TimeUnit unit,
    List<DeadlineStep> steps,
    boolean provisional)
    implements Serializable {
  public DeadlineResult {
    steps = List.copyOf(steps);
  }

  /** Whether the clock began later than it was started, because the office was closed. */
  public boolean isStartMoved() {
    return !start.equals(countedFrom);
  }
}
