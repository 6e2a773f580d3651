package vn.motcua.catalogue;

import java.util.List;
import java.util.Map;

/** Decides conditions by comparing values; nothing in a revision is ever executed. */
public final class Conditions {

  private Conditions() {}

  /** True when every condition holds on these answers; an empty list always holds. */
  public static boolean hold(
      List<Condition> conditions, Map<String, ? extends Map<String, ?>> answers) {
    return conditions.stream().allMatch(condition -> holds(condition, answers));
  }

  private static boolean holds(Condition condition, Map<String, ? extends Map<String, ?>> answers) {
    Map<String, ?> page = answers.get(condition.page());
    Object value = page == null ? null : page.get(condition.name());
    boolean found = value != null && condition.in().contains(String.valueOf(value));
    return found != condition.not();
  }
}
