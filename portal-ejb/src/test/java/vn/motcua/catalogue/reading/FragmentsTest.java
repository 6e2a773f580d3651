package vn.motcua.catalogue.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class FragmentsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PARTS =
      """
      {"list": [{"key": "a", "n": 1}, {"key": "b", "n": 2, "deep": {"x": 1, "y": 2}}],
       "more": [{"use": "list", "only": ["a"]}, {"key": "c"}],
       "one": {"x": 1, "y": 2},
       "round": [{"use": "round"}]}
      """;

  private static String resolved(String text) {
    try {
      Fragments fragments = new Fragments(JSON.readTree(PARTS));
      return fragments.resolve(JSON.readTree(text)).toString().replace('"', '\'');
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Test
  void theElementsOfAPartTakeTheirPlaceInTheList() {
    assertEquals(
        "[{'z':0},{'key':'a','n':1},{'key':'c'}]", resolved("[{\"z\":0},{\"use\":\"more\"}]"));
  }

  @Test
  void elementsAreChosenByName() {
    assertEquals("[{'key':'a','n':1}]", resolved("[{\"use\":\"list\",\"without\":[\"b\"]}]"));
  }

  @Test
  void changesReachIntoAnElementAndNullRemoves() {
    assertEquals(
        "[{'key':'b','deep':{'x':1,'y':3},'q':9}]",
        resolved(
            "[{\"use\":\"list\",\"only\":[\"b\"],\"all\":{\"q\":9},"
                + "\"set\":{\"b\":{\"n\":null,\"deep\":{\"y\":3}}}}]"));
  }

  @Test
  void anObjectIsReplaced() {
    assertEquals("{'o':{'x':1,'y':5}}", resolved("{\"o\":{\"use\":\"one\",\"set\":{\"y\":5}}}"));
  }

  @Test
  void whatIsUsedTwiceIsNotChangedByTheOther() {
    assertEquals(
        "[{'key':'a','n':7},{'key':'a','n':1}]",
        resolved(
            "[{\"use\":\"list\",\"only\":[\"a\"],\"set\":{\"a\":{\"n\":7}}},"
                + "{\"use\":\"list\",\"only\":[\"a\"]}]"));
  }

  @Test
  void mistakesAreNamed() {
    assertTrue(
        assertThrows(IllegalArgumentException.class, () -> resolved("[{\"use\":\"none\"}]"))
            .getMessage()
            .contains("none"));
    assertThrows(
        IllegalArgumentException.class, () -> resolved("[{\"use\":\"list\",\"only\":[\"z\"]}]"));
    assertThrows(IllegalArgumentException.class, () -> resolved("[{\"use\":\"round\"}]"));
  }
}
