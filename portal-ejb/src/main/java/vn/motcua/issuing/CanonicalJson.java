package vn.motcua.issuing;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write data down before it is digested, in the manner of RFC 8785: names sorted by
 * UTF-16 units, no spaces, shortest escapes. Values are texts, whole numbers, truth values, null,
 * lists and maps; nothing else has a canonical form here.
 */
public final class CanonicalJson {
  private CanonicalJson() {}

  /**
   * The data as text.
   *
   * @throws IllegalArgumentException for a value of another kind, such as a fraction
   */
  public static String write(Map<String, ?> data) {
    StringBuilder out = new StringBuilder();
    value(data, out);
    return out.toString();
  }

  /**
   * One value as text.
   *
   * @throws IllegalArgumentException for a value of another kind, such as a fraction
   */
  public static String of(Object value) {
    StringBuilder out = new StringBuilder();
    value(value, out);
    return out.toString();
  }

  private static void value(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      object(map, out);
    } else if (value instanceof Collection<?> list) {
      array(list, out);
    } else if (value instanceof CharSequence text) {
      text(text, out);
    } else if (isPlain(value)) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no canonical form for " + value.getClass().getName());
    }
  }

  private static boolean isPlain(Object value) {
    return value == null
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof Integer;
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    TreeMap<String, Object> sorted = new TreeMap<>();
    map.forEach((name, value) -> sorted.put((String) name, value));
    String separator = "{";
    for (Map.Entry<String, Object> entry : sorted.entrySet()) {
      out.append(separator);
      text(entry.getKey(), out);
      out.append(':');
      value(entry.getValue(), out);
      separator = ",";
    }
    out.append(sorted.isEmpty() ? "{}" : "}");
  }

  private static void array(Collection<?> list, StringBuilder out) {
    String separator = "[";
    for (Object item : list) {
      out.append(separator);
      value(item, out);
      separator = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void text(CharSequence text, StringBuilder out) {
    out.append('"');
    text.chars().forEach(c -> character((char) c, out));
    out.append('"');
  }

  private static void character(char c, StringBuilder out) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (c < ' ') {
          out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        } else {
          out.append(c);
        }
      }
    }
  }
}
