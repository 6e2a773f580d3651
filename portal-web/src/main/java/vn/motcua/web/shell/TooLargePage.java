package vn.motcua.web.shell;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says in a sentence that what was sent is too large: the error page for 413, whoever answered so.
 * Whatever is larger than any page takes is led here before it is read, see {@code portal.cli};
 * programs get a problem document instead of the page.
 */
@WebServlet({"/too-large", TooLargePage.DATA})
@MultipartConfig(maxRequestSize = Long.MAX_VALUE)
public class TooLargePage extends HttpServlet {
  /** Where requests of programs are led. */
  static final String DATA = "/too-large-data";

  /** How much of what is too large is still taken and thrown away, so that the answer is read. */
  static final long MOST = 1L << 30;

  private static final int STATUS = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
  private static final long serialVersionUID = 1L;

  @Inject private transient WebTexts texts;
  @Inject private transient Language language;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    HeadersFilter.secure(request, response);
    response.setStatus(STATUS);
    if (DATA.equals(request.getServletPath())) {
      say(response);
    } else {
      request
          .getRequestDispatcher("/WEB-INF/errors/too-large.xhtml")
          .forward(new Bare(request), response);
    }
  }

  private void say(HttpServletResponse response) throws IOException {
    JsonObject problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", "Request Entity Too Large")
            .add("status", STATUS)
            .add("detail", texts.text(language.getLocale(), "shell.too-large-lead"))
            .build();
    response.setContentType("application/problem+json");
    response.setCharacterEncoding("UTF-8");
    try (JsonWriter writer = Json.createWriter(response.getWriter())) {
      writer.writeObject(problem);
    }
  }
}
