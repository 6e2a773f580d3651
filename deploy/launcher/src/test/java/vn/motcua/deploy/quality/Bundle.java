package vn.motcua.deploy.quality;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The texts of one feature in one language, as written in a properties file. */
record Bundle(Properties texts) {
  /** Words that our wording rules forbid in Vietnamese: pleading and blaming. */
  private static final List<String> FORBIDDEN = List.of("vui lòng", "không hợp lệ", "!");

  static Bundle of(String content) {
    var texts = new Properties();
    try {
      texts.load(new StringReader(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Bundle(texts);
  }

  /** Keys that only one of the two has, each with the side that lacks it. */
  List<String> differencesTo(Bundle english) {
    var found = new ArrayList<String>();
    Set<String> all = new TreeSet<>(texts.stringPropertyNames());
    all.addAll(english.texts.stringPropertyNames());
    all.removeIf(Bundle::belongsToAFramework);
    for (String key : all) {
      if (!texts.containsKey(key)) {
        found.add(key + " is missing in Vietnamese");
      } else if (!english.texts.containsKey(key)) {
        found.add(key + " is missing in English");
      }
    }
    return found;
  }

  /** Faces and PrimeFaces bring their own English. */
  private static boolean belongsToAFramework(String key) {
    return key.startsWith("jakarta.faces.") || key.startsWith("primefaces.");
  }

  /** Keys whose text is empty, not in composed letters, or worded as it must not be. */
  List<String> badlyWorded() {
    return texts.stringPropertyNames().stream()
        .sorted()
        .filter(key -> isBad(texts.getProperty(key)))
        .toList();
  }

  private static boolean isBad(String text) {
    return text.isBlank()
        || !Normalizer.isNormalized(text, Normalizer.Form.NFC)
        || FORBIDDEN.stream().anyMatch(text.toLowerCase()::contains);
  }
}
