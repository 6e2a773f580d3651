package vn.motcua.web.staff;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.PaperContent;
import vn.motcua.issuing.CertifiedCopies;
import vn.motcua.issuing.IssuedFile;
import vn.motcua.result.ResultAnnexes;
import vn.motcua.result.ResultApproval;
import vn.motcua.result.ResultDrafting;
import vn.motcua.result.ResultFile;
import vn.motcua.result.Results;
import vn.motcua.shared.NotFound;
import vn.motcua.web.files.Sending;

/**
 * What the frame beside the work shows: {@code /staff/files/paper/<dossier>/<file>}, {@code
 * draft/<dossier>}, {@code approval/<result>}, {@code result/<result>}, {@code annex/<annex>}. Only
 * PDF and pictures are shown, anything else is saved, and so is a certified copy, {@code
 * copy/<copy>}; who may see them is decided by the doors.
 */
@WebServlet("/staff/files/*")
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String COPY = "copy";
  private static final int OF_PAPER = 4;
  private static final int OF_OTHERS = 3;

  @EJB private transient DossierPapers papers;
  @EJB private transient ResultDrafting drafting;
  @EJB private transient ResultApproval approval;
  @EJB private transient Results results;
  @EJB private transient ResultAnnexes annexes;
  @EJB private transient CertifiedCopies copies;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] parts = String.valueOf(request.getPathInfo()).split("/", -1);
    Sending file = open(parts);
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Content-Security-Policy", "frame-ancestors 'self'; base-uri 'none'");
    file.to(response, COPY.equals(parts[1]));
  }

  private Sending open(String[] parts) {
    String kind = parts.length < OF_OTHERS ? "" : parts[1];
    if ("paper".equals(kind) && parts.length == OF_PAPER) {
      PaperContent paper = papers.open(parts[2], parts[3]);
      return new Sending(null, paper.mediaType(), paper.size(), paper.content());
    }
    if (parts.length != OF_OTHERS) {
      throw new NotFound();
    }
    return switch (kind) {
      case "draft" -> pdf(drafting.preview(parts[2]));
      case "approval" -> pdf(approval.preview(parts[2]));
      case "result" -> sending(results.open(parts[2], ResultFile.Kind.PDF));
      case "annex" -> sending(annexes.open(parts[2]));
      case COPY -> copy(parts[2]);
      default -> throw new NotFound();
    };
  }

  private static Sending sending(ResultFile file) {
    return new Sending(null, file.mediaType(), file.size(), file.content());
  }

  private Sending copy(String publicId) {
    IssuedFile file = copies.open(publicId);
    return new Sending(file.fileName(), file.mediaType(), file.size(), file.content());
  }

  private static Sending pdf(byte[] content) {
    return new Sending(null, Sending.PDF, content.length, new ByteArrayInputStream(content));
  }
}
