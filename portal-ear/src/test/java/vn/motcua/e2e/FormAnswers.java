package vn.motcua.e2e;

import java.util.List;
import java.util.Map;

/** What somebody puts in where a form asks. */
interface FormAnswers {
  /**
   * An empty input.
   *
   * @param number whether it takes digits
   * @param date whether it is the day of a date in three boxes
   * @param optional whether its label says so
   */
  record Empty(String id, boolean number, boolean date, boolean optional) {}

  /** Into an empty input. */
  String text(Empty input);

  /** One of the values of a group, of which this one is chosen, or none (null). */
  default String choice(String group, List<String> values, String chosen) {
    return chosen == null ? values.get(0) : chosen;
  }

  /** One of the options of a list of which none is chosen, by value and label. */
  default String option(Map<String, String> options) {
    return options.keySet().iterator().next();
  }

  /** Whether a box is ticked. */
  default boolean ticks(String id) {
    return false;
  }
}
