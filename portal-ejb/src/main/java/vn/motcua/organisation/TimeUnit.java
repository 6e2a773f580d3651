package vn.motcua.organisation;

/** Units in which the law and the national catalogue state how long an agency has. */
public enum TimeUnit {
  /** The n-th working day after the day of receipt, at the same time of day. */
  WORKING_DAY,
  /** Days of the calendar; an end on a day off moves to the next working day. */
  DAY,
  /** Hours of work: the clock stands still outside office hours. */
  HOUR,
  /** Hours by the clock, nights and holidays included. */
  CLOCK_HOUR,
  /** Months of the calendar; an end on a day off moves to the next working day. */
  MONTH,
  /** Until office hours end on the same day, or on the next working day if received too late. */
  SAME_DAY
}
