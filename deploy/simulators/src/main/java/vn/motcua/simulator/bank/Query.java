package vn.motcua.simulator.bank;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Form-encoded fields, sorted by name. */
final class Query {
  private Query() {}

  /**
   * Reads fields, each of which may stand once.
   *
   * @throws Refused if a field stands twice or is badly encoded
   */
  static Map<String, String> read(String text) {
    Map<String, String> fields = new TreeMap<>();
    if (text == null || text.isEmpty()) {
      return fields;
    }
    for (String pair : text.split("&")) {
      String[] parts = pair.split("=", 2);
      if (fields.put(decode(parts[0]), parts.length < 2 ? "" : decode(parts[1])) != null) {
        throw new Refused("99", "Trường " + parts[0] + " xuất hiện hai lần");
      }
    }
    return fields;
  }

  static String write(Map<String, String> fields) {
    return new TreeMap<>(fields)
        .entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new Refused("99", "Địa chỉ mã hóa sai");
    }
  }
}
