package vn.motcua.web.api.payment;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Form-encoded fields of which none may stand twice: a second value would escape the hash. */
final class FormFields {
  private static final int MOST = 64;

  private FormFields() {}

  /** The fields, empty if one stands twice, is badly encoded, or there are more than 64. */
  static Optional<Map<String, String>> read(String text) {
    Map<String, String> fields = new TreeMap<>();
    String[] pairs = text.isEmpty() ? new String[0] : text.split("&", MOST + 1);
    if (pairs.length > MOST) {
      return Optional.empty();
    }
    try {
      for (String pair : pairs) {
        String[] parts = pair.split("=", 2);
        String value = parts.length < 2 ? "" : decode(parts[1]);
        if (fields.put(decode(parts[0]), value) != null) {
          return Optional.empty();
        }
      }
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
    return Optional.of(fields);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
