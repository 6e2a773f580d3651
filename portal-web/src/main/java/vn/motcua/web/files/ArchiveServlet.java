package vn.motcua.web.files;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.archive.AsicContainer;
import vn.motcua.archive.DossierArchive;
import vn.motcua.archive.DossierArchives;
import vn.motcua.shared.NotFound;

/** {@code /archives/<dossier>}: the dossier's archive, written as it is made. */
@WebServlet("/archives/*")
public class ArchiveServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient DossierArchives archives;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] parts = String.valueOf(request.getPathInfo()).split("/", -1);
    if (parts.length != 2) {
      throw new NotFound();
    }
    DossierArchive archive = archives.make(parts[1]);
    response.setContentType(AsicContainer.MEDIA_TYPE);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + archive.fileName() + "\"");
    response.setHeader("Cache-Control", "private, no-store");
    archive.writeTo(response.getOutputStream());
  }
}
