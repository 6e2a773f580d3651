package vn.motcua.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Sentences for people. A key begins with its feature, {@code dossier.not-complete}, and is found
 * in that feature's bundle {@code vn/motcua/<feature>/messages_<language>.properties}.
 */
public final class Texts {
  public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Texts() {}

  /**
   * The sentence in the language asked for, else in Vietnamese.
   *
   * @throws MissingResourceException if no bundle has the key: a bug, caught by the bundle test
   */
  public static String text(Locale locale, String key, Object... arguments) {
    String pattern = pattern(locale, key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** The sentence of a refusal. */
  public static String text(Locale locale, Refusal refusal) {
    return text(locale, refusal.messageKey(), refusal.arguments().toArray());
  }

  /** The sentence of a problem at a field. */
  public static String text(Locale locale, FieldProblem problem) {
    return text(locale, problem.messageKey(), problem.arguments().toArray());
  }

  private static String pattern(Locale locale, String key) {
    String base = "vn.motcua." + key.substring(0, Math.max(0, key.indexOf('.'))) + ".messages";
    try {
      return bundle(base, locale).getString(key);
    } catch (MissingResourceException missing) {
      return bundle(base, VIETNAMESE).getString(key);
    }
  }

  private static ResourceBundle bundle(String base, Locale locale) {
    return ResourceBundle.getBundle(base, locale, Texts.class.getClassLoader(), NO_FALLBACK);
  }
}
