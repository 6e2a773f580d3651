package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of this request: {@code ?lang=} first, then the cookie, else Vietnamese. The
 * browser's own preference is not asked: the law's texts are Vietnamese, English is a choice.
 */
@Named("language")
@RequestScoped
public class Language {
  static final String COOKIE = "lang";
  private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(vi|en)(?=&|$)");
  private static final Pattern ANY_LANG = Pattern.compile("(^|&)lang=[^&]*");

  @Inject private HttpServletRequest request;

  private Locale locale;
  private String otherAddress;

  public Locale getLocale() {
    if (locale == null) {
      locale = Locale.forLanguageTag(of(request));
    }
    return locale;
  }

  public String getTag() {
    return getLocale().getLanguage();
  }

  public boolean isVietnamese() {
    return "vi".equals(getTag());
  }

  /** This page in the other language; never leaves the portal. */
  public String getOtherAddress() {
    if (otherAddress == null) {
      otherAddress =
          otherAddress(request.getRequestURI(), request.getQueryString(), isVietnamese());
    }
    return otherAddress;
  }

  static String otherAddress(String path, String query, boolean vietnamese) {
    String kept = query == null ? "" : ANY_LANG.matcher(query).replaceAll("");
    String rest = kept.startsWith("&") ? kept.substring(1) : kept;
    String lang = "lang=" + (vietnamese ? "en" : "vi");
    return path + "?" + (rest.isEmpty() ? lang : rest + "&" + lang);
  }

  /** The language asked for in the address, or null. */
  static String asked(String query) {
    Matcher matcher = ASKED.matcher(query == null ? "" : query);
    return matcher.find() ? matcher.group(1) : null;
  }

  static String of(HttpServletRequest request) {
    String asked = asked(request.getQueryString());
    return asked != null ? asked : kept(request.getCookies());
  }

  private static String kept(Cookie[] cookies) {
    for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
      if (COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue())) {
        return "en";
      }
    }
    return "vi";
  }
}
