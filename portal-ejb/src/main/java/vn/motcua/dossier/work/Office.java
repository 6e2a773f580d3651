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
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/**
 * Where a dossier is loaded for staff. Another office's dossier does not exist; the attempt is
 * noted. Reading leaves a row that the owner sees; nobody acts on his own affair or a relative's.
 */
@ApplicationScoped
public class Office {
  @Inject private DossierRepository dossiers;
  @Inject private Impartiality impartiality;
  @Inject private CurrentActor currentActor;
  @EJB private Agencies agencies;
  @EJB private ReadLog reads;
  @EJB private RefusedAccess refused;

  /** A dossier to look at; leaves a row. */
  public Dossier toRead(String publicId, String door) {
    Dossier dossier = admit(dossiers.find(publicId), door);
    reads.note(dossier.id(), door, "processing");
    return dossier;
  }

  /** A dossier, locked, to act on. */
  public Dossier toChange(String publicId, String door) {
    return impartial(admit(dossiers.lock(publicId), door));
  }

  /** The same by its row id, for features that have come through this door before. */
  public Dossier toChange(long id, String door) {
    return impartial(admit(dossiers.lock(id), door));
  }

  /** The body the acting member of staff works for; its steps are his to take. */
  public long body() {
    return agencies.bodyOf(currentActor.get().agencyId()).id();
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

  private Dossier impartial(Dossier dossier) {
    impartiality.require(dossier, currentActor.get());
    return dossier;
  }

  private Dossier admit(Optional<Dossier> found, String door) {
    DossierScope scope = scope();
    return found
        .filter(dossier -> dossier.submissionNumber() != null)
        .filter(scope::admits)
        .orElseThrow(
            () -> {
              found.ifPresent(
                  dossier -> refused.note(door, dossier.publicId(), "shared.not-found"));
              return new NotFound();
            });
  }
}
