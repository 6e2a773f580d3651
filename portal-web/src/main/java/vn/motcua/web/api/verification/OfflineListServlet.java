package vn.motcua.web.api.verification;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import vn.motcua.issuing.OfflineLists;
import vn.motcua.issuing.PublishedList;

/**
 * The signed lists by which results are checked without network: {@code /pki/issuing-keys} and
 * {@code /pki/revoked-results}, COSE_Sign1 (RFC 9052). Everybody may keep them; their number is
 * their tag.
 */
@WebServlet({"/pki/issuing-keys", "/pki/revoked-results"})
public class OfflineListServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient OfflineLists lists;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean keys = request.getServletPath().endsWith("-keys");
    Optional<PublishedList> found = keys ? lists.keys() : lists.revoked();
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    String tag = "\"" + found.get().number() + "\"";
    response.setHeader("Cache-Control", "public, max-age=300");
    response.setHeader("ETag", tag);
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setContentType("application/cose");
    response.setContentLength(found.get().content().length);
    response.getOutputStream().write(found.get().content());
  }
}
