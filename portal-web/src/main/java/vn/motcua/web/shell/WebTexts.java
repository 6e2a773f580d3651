package vn.motcua.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.shared.Texts;

/**
 * The sentences of pages: {@code t['shell.name']}, with values {@code t.of('catalogue.all', n)}.
 *
 * <p>A key begins with its feature. It is looked for in {@code vn/motcua/web/<feature>/messages},
 * then in the feature's own bundle, in the page's language, then in Vietnamese.
 */
@Named("t")
@ApplicationScoped
public class WebTexts extends AbstractMap<String, String> {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final String STAFF = "/staff/";
  private static final int THOUSAND = 1000;

  @Inject private Language language;

  private final Map<Locale, Map<String, String>> found = new ConcurrentHashMap<>();

  @Override
  public String get(Object key) {
    return text(locale(), String.valueOf(key));
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    return Set.of();
  }

  /** The sentence with its places filled. */
  public String of(String key, Object... values) {
    return say(locale(), key, values);
  }

  /** The sentence with its places filled, in a language. */
  public String say(Locale locale, String key, Object... values) {
    String pattern = text(locale, key);
    return new MessageFormat(pattern, locale).format(plain(pattern, values));
  }

  /** Small numbers as their digits: the same in every language, and looking up a format is dear. */
  static Object[] plain(String pattern, Object... values) {
    Object[] plain = values.clone();
    for (int i = 0; i < plain.length; i++) {
      boolean small = plain[i] instanceof Integer number && number >= 0 && number < THOUSAND;
      if (small && !pattern.contains("{" + i + ",")) {
        plain[i] = plain[i].toString();
      }
    }
    return plain;
  }

  /** The sentence in a language, for those who have no page at hand. */
  public String text(Locale locale, String key) {
    return found
        .computeIfAbsent(locale, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(key, any -> look(locale, key));
  }

  /** The language of this page: not the view's own, as beans speak before the page has set it. */
  public Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    boolean page = context != null && context.getViewRoot() != null;
    boolean staff = page && String.valueOf(context.getViewRoot().getViewId()).startsWith(STAFF);
    return page && !staff ? language.getLocale() : Texts.VIETNAMESE;
  }

  private static String look(Locale locale, String key) {
    String feature = key.substring(0, Math.max(0, key.indexOf('.')));
    String base = "vn.motcua.web." + feature + ".messages";
    String own = own(base, locale, key);
    if (own == null) {
      own = own(base, Texts.VIETNAMESE, key);
    }
    return own != null ? own : Texts.text(locale, key);
  }

  private static String own(String base, Locale locale, String key) {
    try {
      ClassLoader loader = WebTexts.class.getClassLoader();
      ResourceBundle bundle = ResourceBundle.getBundle(base, locale, loader, NO_FALLBACK);
      return bundle.containsKey(key) ? bundle.getString(key) : null;
    } catch (MissingResourceException missing) {
      return null;
    }
  }
}
