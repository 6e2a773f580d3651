package vn.motcua.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One day on the way from receipt to the promised date, as the page "why this date" shows it.
 *
 * @param date the day
 * @param role what the day is in the reckoning
 * @param count the number of the counted day, from 1; null if the day is not counted or days are
 *     not the unit
 * @param minutes working time used on this day when the unit is hours of work, else null
 * @param special what is special about the day, null for an ordinary day or weekend
 */
public record DeadlineStep(
    LocalDate date, Role role, Integer count, Integer minutes, CalendarDay special)
    implements Serializable {

  /** What a day is in the reckoning. */
  public enum Role {
    /** The day of receipt, which is not counted. */
    RECEIVED,
    /** The clock starts at opening because the receipt came outside office hours; not counted. */
    STARTS,
    /** Counts. */
    COUNTED,
    /** Saturday or Sunday, not worked. */
    WEEKEND,
    /** A holiday or a day off in exchange. */
    DAY_OFF,
    /** Passed over because the end fell on a day off. */
    MOVED_OVER,
    /** The promised day. */
    DUE
  }

  /** Whether the office works on this day although it is a Saturday or Sunday. */
  public boolean isWorkedInExchange() {
    return special != null && special.kind() == CalendarDay.Kind.WORKED;
  }
}
