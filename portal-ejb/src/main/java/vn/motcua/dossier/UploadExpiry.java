package vn.motcua.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.motcua.dossier.persistence.UploadRepository;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Forgets uploads that nobody went on with for a day; the document feature sweeps their bytes. Safe
 * to run on several nodes at once.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
public class UploadExpiry {
  private static final Duration KEPT_FOR = Duration.ofHours(24);

  @Inject private UploadRepository uploads;
  @Inject private PortalClock clock;

  @Schedule(hour = "*", minute = "41", persistent = false, info = "dossier-uploads")
  void regularly() {
    if (!Jobs.resting()) {
      forget();
    }
  }

  /** One round; returns how many it forgot. */
  public int forget() {
    return uploads.forget(clock.now().minus(KEPT_FOR));
  }
}
