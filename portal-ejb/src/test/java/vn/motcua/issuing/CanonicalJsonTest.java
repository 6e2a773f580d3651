package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
  @Test
  void namesAreSortedAndNothingIsSpaced() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("z", 1L);
    data.put("a", List.of("x", true));
    data.put("Đ", Map.of());
    data.put("m", Map.of("b", 2, "a", ""));
    assertEquals(
        "{\"a\":[\"x\",true],\"m\":{\"a\":\"\",\"b\":2},\"z\":1,\"Đ\":{}}",
        CanonicalJson.write(data));
  }

  @Test
  void theOrderOfEntryDoesNotMatter() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("a", 1);
    one.put("b", 2);
    Map<String, Object> other = new LinkedHashMap<>();
    other.put("b", 2);
    other.put("a", 1);
    assertEquals(CanonicalJson.write(one), CanonicalJson.write(other));
  }

  @Test
  void onlyWhatMustBeEscapedIs() {
    String text = "\"\\/\b\f\n\r\t\u0001\u001fé€\u2028\ud83d\ude00";
    assertEquals(
        "{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001fé€\u2028\ud83d\ude00\"}",
        CanonicalJson.write(Map.of("t", text)));
  }

  @Test
  void nothingIsNullAndEmptyIsEmpty() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("n", null);
    data.put("l", Arrays.asList((Object) null));
    assertEquals("{\"l\":[null],\"n\":null}", CanonicalJson.write(data));
    assertEquals("{}", CanonicalJson.write(Map.of()));
  }

  @Test
  void aFractionHasNoCanonicalForm() {
    assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(Map.of("a", 1.5)));
  }
}
