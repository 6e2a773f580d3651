package vn.motcua.web.shell;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads the query of an address without touching the body: asking for a parameter would parse an
 * upload, also one that was just refused.
 */
final class Address {
  private Address() {}

  /** The first value of a parameter of the query, null if there is none. */
  static String value(String query, String name) {
    String start = name + "=";
    return query == null
        ? null
        : Arrays.stream(query.split("&"))
            .filter(part -> part.startsWith(start))
            .findFirst()
            .map(part -> decoded(part.substring(start.length())))
            .orElse(null);
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return null;
    }
  }
}
