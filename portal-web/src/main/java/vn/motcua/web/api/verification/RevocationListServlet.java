package vn.motcua.web.api.verification;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.motcua.signing.PublishedCertificates;

/** What every certificate of the demonstration points to: {@code /pki/demo.crl}, and the root. */
@WebServlet({"/pki/demo.crl", "/pki/demo-root.crt", "/pki/demo-issuing.crt"})
public class RevocationListServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient PublishedCertificates published;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = request.getServletPath().substring("/pki/".length());
    Optional<byte[]> content = published.content(name);
    if (content.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(
        name.endsWith(".crl") ? "application/pkix-crl" : "application/pkix-cert");
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setContentLength(content.get().length);
    response.getOutputStream().write(content.get());
  }
}
