package vn.motcua.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.motcua.shared.PortalClock;

/**
 * A record as JSON: its components in their order, null as null, instants with the offset of
 * Vietnam. Knows records, lists, texts, numbers, booleans, enumerations and times; anything else is
 * a bug.
 */
final class RecordJson {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(PortalClock.ZONE);

  private RecordJson() {}

  static JsonValue of(Object value) {
    if (value == null) {
      return JsonValue.NULL;
    }
    if (value instanceof Record object) {
      return ofRecord(object);
    }
    if (value instanceof Iterable<?> list) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      list.forEach(item -> array.add(of(item)));
      return array.build();
    }
    return ofScalar(value);
  }

  private static JsonValue ofScalar(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Integer number) {
      return Json.createValue(number);
    }
    if (value instanceof Long number) {
      return Json.createValue(number);
    }
    if (value instanceof Instant time) {
      return Json.createValue(TIME.format(time));
    }
    if (value instanceof CharSequence
        || value instanceof Enum<?>
        || value instanceof java.time.LocalDate) {
      return Json.createValue(value.toString());
    }
    throw new IllegalArgumentException("no JSON for " + value.getClass());
  }

  private static JsonValue ofRecord(Record object) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (RecordComponent component : object.getClass().getRecordComponents()) {
      json.add(component.getName(), of(read(object, component)));
    }
    return json.build();
  }

  private static Object read(Record object, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(object);
    } catch (IllegalAccessException | InvocationTargetException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
