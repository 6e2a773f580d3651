package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;

/** Where a dossier is loaded for whoever reads it, its applicant or staff of its office. */
@ApplicationScoped
public class Readers {
  @Inject private Entrance entrance;
  @Inject private Office office;
  @Inject private CurrentActor currentActor;

  /**
   * A dossier to look at; staff leave a row that the owner sees.
   *
   * @param door through which page
   * @throws NotFound if it is none of the caller's business
   */
  public Dossier toRead(String publicId, String door) {
    return currentActor.get().isCitizen()
        ? entrance.mine(publicId, Scope.VIEW_RESULTS)
        : office.toRead(publicId, door);
  }
}
