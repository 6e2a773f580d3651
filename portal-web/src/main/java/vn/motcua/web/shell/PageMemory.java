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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps pages of the catalogue that readers without a session get, for a few seconds, so that a
 * page everybody asks for is made once and not for each of them.
 *
 * <p>Only what depends on nothing but address and language may be mapped to it: such a page knows
 * no person. Whoever brings any cookie besides the language's gets a page made for him. A newly
 * published revision is seen at most {@link #KEPT} later.
 */
public class PageMemory implements Filter {
  private static final Duration KEPT = Duration.ofSeconds(10);
  private static final Duration SWEEP = Duration.ofSeconds(1);
  private static final int MOST_PAGES = 400;
  private static final int LONGEST_ADDRESS = 300;

  private final Map<String, Kept> pages = new ConcurrentHashMap<>();
  private final AtomicLong swept = new AtomicLong(System.nanoTime() - SWEEP.toNanos());

  private record Kept(byte[] body, String type, long untilNanos) {
    boolean isFresh() {
      return System.nanoTime() - untilNanos < 0;
    }
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String key = key(http);
    if (key == null) {
      chain.doFilter(request, response);
      return;
    }
    Kept known = pages.get(key);
    if (known == null || !known.isFresh()) {
      WholeAnswer whole = new WholeAnswer(request, answer);
      chain.doFilter(request, whole);
      known = new Kept(whole.body(), answer.getContentType(), System.nanoTime() + KEPT.toNanos());
      if (isWorthKeeping(answer, known)) {
        keep(key, known);
      }
    }
    send(known, answer);
  }

  /** Address and language; null for what is made for one person. */
  private static String key(HttpServletRequest request) {
    boolean personal = request.getUserPrincipal() != null || bringsCookies(request.getCookies());
    String address = request.getRequestURI() + "?" + request.getQueryString();
    return personal || !"GET".equals(request.getMethod()) || address.length() > LONGEST_ADDRESS
        ? null
        : Language.of(request) + " " + address;
  }

  private static boolean bringsCookies(Cookie[] cookies) {
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (!Language.COOKIE.equals(cookie.getName())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWorthKeeping(HttpServletResponse answer, Kept page) {
    return answer.getStatus() == HttpServletResponse.SC_OK
        && !answer.isCommitted()
        && page.body().length > 0
        && page.type() != null;
  }

  /** Looking for what is out of date takes longer the more is kept, so it is not done each time. */
  private void keep(String key, Kept page) {
    long now = System.nanoTime();
    long before = swept.get();
    if (pages.size() >= MOST_PAGES
        && now - before >= SWEEP.toNanos()
        && swept.compareAndSet(before, now)) {
      pages.values().removeIf(old -> !old.isFresh());
    }
    if (pages.size() < MOST_PAGES) {
      pages.put(key, page);
    }
  }

  private static void send(Kept page, HttpServletResponse answer) throws IOException {
    if (answer.isCommitted() || page.body().length == 0) {
      return;
    }
    if (page.type() != null) {
      answer.setContentType(page.type());
    }
    answer.setContentLength(page.body().length);
    answer.getOutputStream().write(page.body());
  }
}
