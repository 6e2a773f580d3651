package vn.motcua.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  private record Inner(String name) {}

  private record Outer(
      String text, Integer number, Boolean flag, Instant time, List<Inner> list, Object thing) {}

  @Test
  void aRecordIsAnObjectInTheOrderOfItsComponents() {
    Outer outer =
        new Outer("Hộ \"tịch\"", 3, true, Instant.parse("2026-11-24T00:00:00Z"), inner("A"), null);

    assertEquals(
        "{\"text\":\"Hộ \\\"tịch\\\"\",\"number\":3,\"flag\":true,"
            + "\"time\":\"2026-11-24T07:00:00+07:00\",\"list\":[{\"name\":\"A\"}],\"thing\":null}",
        RecordJson.of(outer).toString());
  }

  @Test
  void nothingIsNull() {
    assertEquals(JsonValue.NULL, RecordJson.of(null));
  }

  @Test
  void whatHasNoFormInJsonIsABug() {
    Outer outer = new Outer(null, null, null, null, List.of(), new Object());

    assertThrows(IllegalArgumentException.class, () -> RecordJson.of(outer));
  }

  private static List<Inner> inner(String... names) {
    return Arrays.stream(names).map(Inner::new).toList();
  }
}
