package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.VaultShelf;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.Roles;

/**
 * An applicant's own earlier papers, to be used again in a draft: what he sent with dossiers that
 * he filed in the same right, and results issued to him. For a company those of the company; for
 * somebody else those about the same person. Nothing else, and nobody else's.
 */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class PaperVault {
  @Inject private Entrance entrance;
  @Inject private VaultShelf shelf;

  /**
   * What may be used in this draft, the newest first, equal files once, at most fifty.
   *
   * @throws vn.motcua.shared.NotFound if the draft is none of the caller's
   */
  public List<VaultPaper> offered(String publicId) {
    Dossier dossier = entrance.mine(publicId, Scope.FILE);
    dossier.requireDraft();
    return shelf.of(dossier);
  }
}
