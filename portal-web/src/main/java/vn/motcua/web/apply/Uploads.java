package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.motcua.dossier.AttachPaper;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.web.shell.Problems;

/** Hands a chosen file in for a paper; a refused one is said at its own input. */
@RequestScoped
public class Uploads {
  @EJB private DossierPapers papers;
  @Inject private Problems problems;

  /**
   * Keeps the file, if one was chosen.
   *
   * @return false if it was refused
   */
  public boolean keep(String dossier, String paper, Part chosen) {
    if (chosen == null || chosen.getSize() == 0) {
      return true;
    }
    try (InputStream content = chosen.getInputStream()) {
      papers.attach(new AttachPaper(dossier, paper, chosen.getSubmittedFileName(), content));
      return true;
    } catch (Refusal refusal) {
      problems.add(
          Refusal.of(List.of(new FieldProblem(paper, refusal.messageKey(), refusal.arguments()))));
      return false;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
