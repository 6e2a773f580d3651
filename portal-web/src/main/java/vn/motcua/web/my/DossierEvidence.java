package vn.motcua.web.my;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.checkpoint.CheckpointProofs;
import vn.motcua.web.shell.Asked;

/** What an applicant takes home to prove his dossier with. */
@Named
@RequestScoped
public class DossierEvidence {
  @EJB private CheckpointProofs proofs;
  @Inject private Asked asked;

  private Boolean proven;

  /** Whether a signed checkpoint holds the dossier. */
  public boolean isProven() {
    if (proven == null) {
      proven = proofs.exists(asked.getId());
    }
    return proven;
  }
}
