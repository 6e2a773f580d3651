package vn.motcua.evidence;

import java.io.PrintStream;
import java.util.Locale;
import java.util.ResourceBundle;

/** Answers in the reader's language, Vietnamese unless he reads English. */
final class Spoken {
  private final PrintStream out;
  private final ResourceBundle words;

  Spoken(PrintStream out, Locale locale) {
    this.out = out;
    String language = locale.getLanguage().equals("en") ? "en" : "vi";
    this.words =
        ResourceBundle.getBundle(
            "vn.motcua.evidence.checker",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  void say(String key, Object... arguments) {
    out.println(String.format(Locale.ROOT, words.getString(key), arguments));
  }

  /** A line as it is. */
  void show(String line) {
    out.println(line);
  }
}
