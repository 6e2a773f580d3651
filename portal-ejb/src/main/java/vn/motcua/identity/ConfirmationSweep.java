package vn.motcua.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.motcua.identity.persistence.ContactRepository;
import vn.motcua.shared.PortalClock;

/** Forgets addresses that waited for a code, two days later; only the container calls it. */
@Singleton
@PermitAll
public class ConfirmationSweep {
  private static final Duration KEPT = Duration.ofDays(2);

  @Inject private ContactRepository contacts;
  @Inject private PortalClock clock;

  /** Every night; again changes nothing. */
  @Schedule(hour = "3", minute = "25", persistent = false, info = "codes for mail addresses")
  public void sweep() {
    contacts.sweep(clock.now().minus(KEPT));
  }
}
