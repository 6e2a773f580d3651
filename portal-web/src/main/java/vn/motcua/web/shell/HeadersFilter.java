package vn.motcua.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * Headers of every answer: what the browser may load, who may frame it, how long it may be kept;
 * and the cookie that remembers the language.
 *
 * <p>Faces pages get a second policy from PrimeFaces with {@code script-src} and its nonce; both
 * hold, so public pages run no inline script at all. Staff pages need inline styles and the nonce,
 * so their first policy leaves scripts to the second.
 */
public class HeadersFilter implements Filter {
  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();
  private static final String COMMON =
      "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none';"
          + " base-uri 'none'; frame-ancestors 'none'; ";
  static final String STRICT =
      "default-src 'none'; " + COMMON + "style-src 'self'; script-src 'self'";
  static final String STAFF =
      COMMON + "frame-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'none'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    secure(http, answer);
    keepLanguage(http, answer);
    chain.doFilter(request, response);
  }

  /** Sets the headers; also used when an answer was reset for an error page. */
  static void secure(HttpServletRequest request, HttpServletResponse response) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    response.setHeader("Content-Security-Policy", policy(path));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=()");
    response.setHeader("Cache-Control", cache(path));
  }

  /** One page may also reach the signing agent at its reader's own machine. */
  static String policy(String path) {
    if (path.startsWith("/staff/sign-token")) {
      return STAFF.replace(
          "connect-src 'self'", "connect-src 'self' " + SigningAgentAddress.origin());
    }
    return path.startsWith("/staff") ? STAFF : STRICT;
  }

  static String cache(String path) {
    if (path.startsWith("/jakarta.faces.resource/")) {
      return "public, max-age=31536000, immutable";
    }
    boolean personal =
        path.startsWith("/my")
            || path.startsWith("/apply")
            || path.startsWith("/staff")
            || path.startsWith("/business")
            || path.equals("/show");
    return personal ? "no-store" : "no-cache, private";
  }

  private static void keepLanguage(HttpServletRequest request, HttpServletResponse response) {
    String asked = Language.asked(request.getQueryString());
    if (asked != null) {
      Cookie cookie = new Cookie(Language.COOKIE, asked);
      cookie.setPath(request.getContextPath() + "/");
      cookie.setMaxAge(YEAR);
      cookie.setHttpOnly(true);
      cookie.setAttribute("SameSite", "Lax");
      response.addCookie(cookie);
    }
  }
}
