package vn.motcua.web.files;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.motcua.checkpoint.CheckpointProofs;
import vn.motcua.dossier.DossierHistory;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.PaperContent;
import vn.motcua.issuing.IssuedPapers;
import vn.motcua.issuing.SealedReceipts;
import vn.motcua.result.ResultFile;
import vn.motcua.result.Results;
import vn.motcua.shared.NotFound;

/**
 * {@code /papers/<dossier>/<file>}, {@code /issued/<paper>}, {@code /results/<result>/pdf} and
 * {@code …/xml}, {@code /annexes/<annex>}, {@code /histories/<dossier>}, {@code /proofs/<dossier>}:
 * the bytes as they are kept. PDF and pictures may be shown in the browser, in a sandbox;
 * everything else is saved.
 */
@WebServlet({
  "/papers/*",
  "/issued/*",
  "/results/*",
  "/annexes/*",
  "/histories/*",
  "/proofs/*",
  "/receipts/*"
})
public class FileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient DossierPapers papers;
  @EJB private transient IssuedPapers issued;
  @EJB private transient Results results;
  @EJB private transient DossierHistory history;
  @EJB private transient CheckpointProofs proofs;
  @EJB private transient SealedReceipts receipts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] parts = String.valueOf(request.getPathInfo()).split("/", -1);
    open(request.getServletPath(), parts).to(response, request.getParameter("save") != null);
  }

  private Sending open(String kind, String[] parts) {
    if (kind.equals("/papers") && parts.length == 3) {
      PaperContent paper = papers.open(parts[1], parts[2]);
      return new Sending(paper.fileName(), paper.mediaType(), paper.size(), paper.content());
    }
    if (kind.equals("/issued") && parts.length == 2) {
      return Sending.of(issued.open(parts[1]));
    }
    if (kind.equals("/receipts") && parts.length == 2) {
      return Sending.of(receipts.open(parts[1]));
    }
    if (kind.equals("/receipts") && parts.length == 3 && parts[2].equals("answers")) {
      return Sending.of(receipts.answers(parts[1]));
    }
    if (kind.equals("/histories") && parts.length == 2) {
      PaperContent file = history.file(parts[1]);
      return new Sending(file.fileName(), file.mediaType(), file.size(), file.content());
    }
    if (kind.equals("/proofs") && parts.length == 2) {
      CheckpointProofs.ProofFile proof = proofs.file(parts[1]);
      return Sending.text(proof.name(), proof.text());
    }
    if (kind.equals("/results") && parts.length == 3) {
      return sending(results.open(parts[1], kindOf(parts[2])));
    }
    if (kind.equals("/annexes") && parts.length == 2) {
      return sending(results.openAnnex(parts[1]));
    }
    throw new NotFound();
  }

  private static Sending sending(ResultFile file) {
    return new Sending(file.fileName(), file.mediaType(), file.size(), file.content());
  }

  private static ResultFile.Kind kindOf(String name) {
    return switch (name) {
      case "pdf" -> ResultFile.Kind.PDF;
      case "xml" -> ResultFile.Kind.XML;
      default -> throw new NotFound();
    };
  }
}
