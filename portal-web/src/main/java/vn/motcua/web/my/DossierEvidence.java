package vn.motcua.web.my;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.checkpoint.CheckpointProofs;
import vn.motcua.issuing.ReceiptState;
import vn.motcua.issuing.SealedReceipts;
import vn.motcua.web.shell.Asked;

/** What an applicant takes home to prove his dossier with. */
@Named
@RequestScoped
public class DossierEvidence {
  @EJB private CheckpointProofs proofs;
  @EJB private SealedReceipts sealed;
  @Inject private Asked asked;

  private Boolean proven;
  private List<ReceiptState> receipts;

  /** The XML receipts, also those that wait to be signed. */
  public List<ReceiptState> getReceipts() {
    if (receipts == null) {
      receipts = sealed.ofDossier(asked.getId());
    }
    return receipts;
  }

  /** Whether a signed checkpoint holds the dossier. */
  public boolean isProven() {
    if (proven == null) {
      proven = proofs.exists(asked.getId());
    }
    return proven;
  }
}
