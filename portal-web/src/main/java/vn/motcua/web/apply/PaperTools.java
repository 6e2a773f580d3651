package vn.motcua.web.apply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.DossierPapers;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.PaperSlot;
import vn.motcua.dossier.PaperVault;
import vn.motcua.dossier.VaultPaper;
import vn.motcua.shared.NotFound;
import vn.motcua.web.shell.Asked;

/** What spares sending a paper: using an earlier one again, joining photos into one file. */
@Named
@RequestScoped
public class PaperTools {
  @EJB private PaperVault vault;
  @EJB private DossierPapers papers;
  @Inject private DraftOnPage draft;
  @Inject private Asked asked;

  private List<VaultPaper> offered;

  /** The applicant's own earlier papers, newest first. */
  public List<VaultPaper> getOffered() {
    if (offered == null) {
      offered = vault.offered(draft.getId());
    }
    return offered;
  }

  /** The newest earlier file of the same paper while nothing was handed in for it, one or none. */
  public List<VaultPaper> sameAs(PaperSlot slot) {
    return slot.files().isEmpty()
        ? getOffered().stream().filter(one -> slot.key().equals(one.paperKey())).limit(1).toList()
        : List.of();
  }

  /** Whether there is anything to choose from for a paper. */
  public boolean choosable(PaperSlot slot) {
    return !slot.autoFetched() && !getOffered().isEmpty();
  }

  /** Whether the files of a paper hold photos that can be joined. */
  public boolean joinable(PaperSlot slot) {
    return slot.files().stream().filter(PaperFile::photo).count() > 1;
  }

  /** Puts the photos of the paper together and shows the papers. */
  public void join(String paper) {
    papers.joinPhotos(draft.getId(), paper);
    Goto.address(draft.address("papers") + "#p-" + paper);
  }

  /** Hands an earlier paper in and shows the papers. */
  public void reuse(String paper, String ref) {
    papers.reuse(draft.getId(), paper, ref);
    Goto.address(draft.address("papers") + "#p-" + paper);
  }

  /** The paper that the address names, for the page of all earlier ones. */
  public PaperSlot getSlot() {
    String key = asked.text("paper");
    return draft.getView().papers().stream()
        .filter(slot -> slot.key().equals(key) && !slot.autoFetched())
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
