package vn.motcua.evidence.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the canonical JSON of an archive: texts, whole numbers, truth values, lists, objects. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /**
   * The object that the text is.
   *
   * @throws IllegalArgumentException if it is not one
   */
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(String text) {
    Json json = new Json(text);
    try {
      if (json.value() instanceof Map<?, ?> map && json.at == text.length()) {
        return (Map<String, Object>) map;
      }
    } catch (StringIndexOutOfBoundsException | NumberFormatException broken) {
      throw new IllegalArgumentException("not JSON", broken);
    }
    throw new IllegalArgumentException("not JSON");
  }

  private Object value() {
    char first = text.charAt(at);
    return switch (first) {
      case '{' -> map();
      case '[' -> list();
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Object word(String word, Object value) {
    expect(word);
    return value;
  }

  private Long number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return Long.valueOf(text.substring(start, at));
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    while (text.charAt(at) != '}') {
      if (!map.isEmpty()) {
        expect(",");
      }
      String name = string();
      expect(":");
      if (map.put(name, value()) != null) {
        throw new IllegalArgumentException("a name twice");
      }
    }
    at++;
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    while (text.charAt(at) != ']') {
      if (!list.isEmpty()) {
        expect(",");
      }
      list.add(value());
    }
    at++;
    return list;
  }

  private String string() {
    expect("\"");
    StringBuilder out = new StringBuilder();
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    at++;
    return out.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    switch (c) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      default:
        return c;
    }
  }

  private void expect(String expected) {
    if (!text.startsWith(expected, at)) {
      throw new IllegalArgumentException("not JSON");
    }
    at += expected.length();
  }
}
