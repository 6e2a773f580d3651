package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.PaperUploads;
import vn.motcua.dossier.UploadState;
import vn.motcua.web.shell.Asked;

/** Files whose upload was cut short: chosen once more, they go on where they stopped. */
@Named
@RequestScoped
public class OnTheWay {
  @EJB private PaperUploads uploads;
  @Inject private Asked asked;

  private List<UploadState> waiting;

  /** Those for a paper. */
  public List<UploadState> of(String paper) {
    if (waiting == null) {
      waiting = uploads.waiting(asked.getId());
    }
    return waiting.stream().filter(one -> one.paperKey().equals(paper)).toList();
  }
}
