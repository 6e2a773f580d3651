package vn.motcua.catalogue;

/**
 * A time that a procedure grants. {@code words} is what the published text says where the number
 * alone would mislead, such as the rule of 15:00.
 */
public record TimeLimit(int quantity, Unit unit, Words words) {

  /** Units of the deadline engine; they bear the same names there. */
  public enum Unit {
    WORKING_DAY,
    DAY,
    HOUR,
    CLOCK_HOUR,
    MONTH,
    SAME_DAY
  }
}
