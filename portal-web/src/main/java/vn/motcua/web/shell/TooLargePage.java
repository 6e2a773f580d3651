package vn.motcua.web.shell;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says in a sentence that what was sent is too large: the error page for 413, whoever answered so.
 */
@WebServlet("/too-large")
public class TooLargePage extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    HeadersFilter.secure(request, response);
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    request
        .getRequestDispatcher("/WEB-INF/errors/too-large.xhtml")
        .forward(new Bare(request), response);
  }
}
