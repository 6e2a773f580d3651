package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.audit.ReadLog;
import vn.motcua.audit.RefusedAccess;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.People;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Where every dossier is loaded for somebody, so that no door can forget to ask who it is. What is
 * not one's own or one's office's does not exist; the attempt is noted.
 */
@ApplicationScoped
public class Entrance {
  @Inject private DossierRepository dossiers;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;
  @EJB private People people;
  @EJB private Agencies agencies;
  @EJB private ReadLog reads;
  @EJB private RefusedAccess refused;

  /** One's own dossier, to look at. */
  public Dossier mine(String publicId, Scope scope) {
    return admitApplicant(dossiers.find(publicId), scope);
  }

  /** One's own dossier, locked, to act on. */
  public Dossier mineToChange(String publicId, Scope scope) {
    return admitApplicant(dossiers.lock(publicId), scope);
  }

  /** A dossier of one's office, to look at; leaves a row its owner sees. */
  public Dossier officeToRead(String publicId, String door) {
    Dossier dossier = admitStaff(dossiers.find(publicId), door);
    reads.note(dossier.id(), door, "processing");
    return dossier;
  }

  /** A dossier of one's office, locked, to act on. */
  public Dossier officeToChange(String publicId, String door) {
    return admitStaff(dossiers.lock(publicId), door);
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

  /** What the acting member of staff may see. */
  public DossierScope scope() {
    Actor actor = currentActor.get();
    Set<Long> seen = new HashSet<>(agencies.visibleTo(actor));
    if (Roles.DESK.equals(actor.role())) {
      seen.addAll(agencies.receivesFor(actor.agencyId()));
    }
    return new DossierScope(actor.tenantId(), seen);
  }

  private Dossier admitApplicant(Optional<Dossier> found, Scope scope) {
    return found
        .filter(dossier -> isApplicant(dossier, scope))
        .orElseThrow(() -> denied(found, "my-dossier"));
  }

  private Dossier admitStaff(Optional<Dossier> found, String door) {
    DossierScope scope = scope();
    return found
        .filter(dossier -> dossier.submissionNumber() != null)
        .filter(scope::admits)
        .orElseThrow(() -> denied(found, door));
  }

  private NotFound denied(Optional<Dossier> found, String door) {
    found.ifPresent(dossier -> refused.note(door, dossier.publicId(), "shared.not-found"));
    return new NotFound();
  }
}
