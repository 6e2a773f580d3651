package vn.motcua.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import vn.motcua.dossier.domain.Wording;

/**
 * A whole sentence for people, not yet in a language.
 *
 * @param key key in the dossier's bundle
 * @param arguments numbers, texts, and times that {@link #in} writes in Vietnamese time
 */
public record Sentence(String key, List<Object> arguments) implements Serializable {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  /** The sentence in a language, times and dates written out. */
  public String in(Locale locale) {
    return Wording.say(locale, key, arguments);
  }
}
