package vn.motcua.web.staff.leader;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.result.ReleasedResult;
import vn.motcua.result.Results;
import vn.motcua.web.staff.Desk;
import vn.motcua.web.staff.DossierOnPage;

/** The result of the dossier on the page that its reader may take back. */
@Named
@RequestScoped
public class StandingResult {
  @EJB private Results results;
  @Inject private Desk desk;

  /** That result; null if there is none. */
  public ReleasedResult of(DossierOnPage dossier) {
    DossierStatus status = dossier.getView().status();
    boolean released = status == DossierStatus.DONE || status == DossierStatus.RETURNED;
    if (!desk.isLeader() || !released) {
      return null;
    }
    return results.ofDossier(dossier.getId()).stream()
        .filter(result -> !result.revoked())
        .findFirst()
        .orElse(null);
  }
}
