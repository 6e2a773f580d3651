package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.audit.RefusedAccess;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.People;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;

/**
 * Where a dossier is loaded for its applicant, so that no door can forget to ask who it is. What is
 * not one's own does not exist; the attempt is noted.
 */
@ApplicationScoped
public class Entrance {
  @Inject private DossierRepository dossiers;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;
  @EJB private People people;
  @EJB private RefusedAccess refused;

  /** One's own dossier, to look at. */
  public Dossier mine(String publicId, Scope scope) {
    return admit(dossiers.find(publicId), scope);
  }

  /** One's own dossier, locked, to act on. */
  public Dossier mineToChange(String publicId, Scope scope) {
    return admit(dossiers.lock(publicId), scope);
  }

  /** Whether the signed-in citizen may do this to the dossier. */
  public boolean isApplicant(Dossier dossier, Scope scope) {
    Actor actor = currentActor.get();
    if (!actor.isCitizen()) {
      return false;
    }
    Long business = dossier.parties().businessId();
    return business == null
        ? dossier.parties().filedBy(actor.accountId())
        : people.mandate(actor.citizenId(), business, scope, clock.today()).isPresent();
  }

  private Dossier admit(Optional<Dossier> found, Scope scope) {
    return found
        .filter(dossier -> isApplicant(dossier, scope))
        .orElseThrow(
            () -> {
              found.ifPresent(
                  dossier -> refused.note("my-dossier", dossier.publicId(), "shared.not-found"));
              return new NotFound();
            });
  }
}
