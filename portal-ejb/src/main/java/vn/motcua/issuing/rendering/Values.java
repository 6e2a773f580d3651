package vn.motcua.issuing.rendering;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values by dotted path. A path that ends in {@code ?} may be missing; any other must be known. */
final class Values {
  private final Map<String, Object> values;

  Values(Map<String, ?> values) {
    this.values = new HashMap<>(values);
  }

  /** The same values with one more name, for a row of a list. */
  Values with(String name, Object value) {
    Values more = new Values(values);
    more.values.put(name, value);
    return more;
  }

  /** The value as text in NFC; empty for null. */
  String text(String path) {
    Object value = get(path);
    return value == null ? "" : Normalizer.normalize(value.toString(), Normalizer.Form.NFC);
  }

  /** Whether there is something to show: not missing, not false, not empty. */
  boolean holds(String path) {
    Object value = get(path.endsWith("?") ? path : path + "?");
    if (value instanceof Collection<?> rows) {
      return !rows.isEmpty();
    }
    return value != null && !Boolean.FALSE.equals(value) && !value.toString().isBlank();
  }

  /** The rows of a list; a missing or single value gives none. */
  List<?> rows(String path) {
    return get(path) instanceof Collection<?> rows ? List.copyOf(rows) : List.of();
  }

  private Object get(String path) {
    boolean optional = path.endsWith("?");
    String name = optional ? path.substring(0, path.length() - 1) : path;
    Object value = values;
    for (String step : name.split("\\.")) {
      if (!(value instanceof Map<?, ?> map) || !map.containsKey(step)) {
        if (optional) {
          return null;
        }
        throw new IllegalArgumentException("no value named " + name);
      }
      value = map.get(step);
    }
    return value;
  }
}
