package vn.motcua.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.web.shell.Failure.Kind;

/**
 * The edge: whatever leaves a page as an exception becomes a status and a page here, and a bug is
 * logged here, once, under the id the person reads.
 */
public class FailureFilter implements Filter {
  static final String REFUSAL = "portal.refusal";
  static final String EVENT = "portal.event";
  private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException thrown) {
      answer(Failure.of(thrown), (HttpServletRequest) request, (HttpServletResponse) response);
    }
  }

  private static void answer(
      Failure failure, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (failure.kind() == Kind.GONE) {
      return;
    }
    if (failure.kind() == Kind.BUG) {
      request.setAttribute(EVENT, EventId.log(LOG, request.getRequestURI(), failure.cause()));
    }
    if (response.isCommitted()) {
      return;
    }
    if (failure.kind() == Kind.REFUSED) {
      request.setAttribute(REFUSAL, failure.refusal());
    }
    response.reset();
    HeadersFilter.secure(request, response);
    show(page(failure.kind()), failure.kind().status(), request, response);
  }

  private static void show(
      String page, int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
      response.setStatus(status);
      return;
    }
    response.setStatus(status);
    request
        .getRequestDispatcher("/WEB-INF/errors/" + page + ".xhtml")
        .forward(new Bare(withoutExtension(request)), response);
  }

  /** FacesViews' wrapper would have the failed page built again instead of the error page. */
  private static HttpServletRequest withoutExtension(HttpServletRequest request) {
    HttpServletRequest inner = request;
    while (inner instanceof HttpServletRequestWrapper wrapper
        && inner.getClass().getName().startsWith("org.omnifaces.")) {
      inner = (HttpServletRequest) wrapper.getRequest();
    }
    return inner;
  }

  private static String page(Kind kind) {
    return switch (kind) {
      case NOT_FOUND -> "not-found";
      case FORBIDDEN -> "forbidden";
      case REFUSED -> "refused";
      case TOO_LARGE -> "too-large";
      case EXPIRED, MALFORMED -> "stale";
      default -> "trouble";
    };
  }
}
