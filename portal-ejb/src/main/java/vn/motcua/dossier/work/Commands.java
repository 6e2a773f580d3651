package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.motcua.dossier.MovedDossier;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;

/** What every staff command begins and ends with. */
@ApplicationScoped
public class Commands {
  @Inject private Office office;
  @Inject private OnceOnly once;
  @Inject private DossierRepository dossiers;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /** The dossier of one's office, locked. */
  public Dossier officeDossier(String publicId, String door) {
    return office.toChange(publicId, door);
  }

  /** Does it unless the key was used before. The dossier must be locked already. */
  public void once(String key, String door, Runnable work) {
    if (once.answerOf(key, door).isEmpty()) {
      work.run();
      once.keep(key, door, "");
    }
  }

  /** The caller acts, now. */
  public Act act() {
    return Act.now(currentActor.get(), clock.now());
  }

  /** Where the dossier stands, with the version the next command needs. */
  public MovedDossier moved(Dossier dossier) {
    dossiers.flush();
    return new MovedDossier(dossier.publicId(), dossier.status(), dossier.version());
  }
}
