package vn.motcua.simulator.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in the frame that all have, with places {@code {{name}}}; every value is escaped. */
final class Template {
  private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

  private Template() {}

  static String fill(String name, Map<String, String> values) {
    Matcher places = PLACE.matcher(read("frame.html").replace("{{page}}", read(name)));
    return places.replaceAll(
        place -> Matcher.quoteReplacement(escape(values.getOrDefault(place.group(1), ""))));
  }

  private static String read(String name) {
    try (InputStream file = Template.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
