package vn.motcua.catalogue;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConditionsTest {
  private static final Map<String, Map<String, Object>> ANSWERS =
      Map.of("one", Map.of("kind", "A", "count", 3L));

  private static boolean holds(String field, boolean not, String... values) {
    return Conditions.hold(List.of(new Condition(field, List.of(values), not)), ANSWERS);
  }

  @Test
  void anAnswerAmongTheValuesHolds() {
    assertTrue(holds("one.kind", false, "A", "B"));
    assertFalse(holds("one.kind", false, "B"));
    assertTrue(holds("one.count", false, "3"));
  }

  @Test
  void notTurnsItRound() {
    assertFalse(holds("one.kind", true, "A"));
    assertTrue(holds("one.kind", true, "B"));
  }

  @Test
  void whatIsNotAnsweredEqualsNothing() {
    assertFalse(holds("one.other", false, "A", "null"));
    assertFalse(holds("two.kind", false, "A", ""));
    assertTrue(holds("two.kind", true, "A"));
  }

  @Test
  void severalConditionsMustAllHoldAndNoneAlwaysHolds() {
    Condition yes = new Condition("one.kind", List.of("A"), false);
    Condition no = new Condition("one.kind", List.of("B"), false);
    assertFalse(Conditions.hold(List.of(yes, no), ANSWERS));
    assertTrue(Conditions.hold(List.of(), ANSWERS));
  }
}
