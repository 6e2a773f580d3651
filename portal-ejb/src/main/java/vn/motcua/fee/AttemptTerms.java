package vn.motcua.fee;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.fee.keeping.FeeStore;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Looks every minute for attempts whose time at the provider is over, so that their payer sees "we
 * do not know" instead of waiting. Safe to run on several nodes at once.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AttemptTerms {
  private static final Duration GRACE = Duration.ofMinutes(2);

  @Inject private FeeStore store;
  @Inject private PortalClock clock;
  @EJB private AttemptLapsing lapsing;

  @Schedule(hour = "*", minute = "*", persistent = false, info = "fee-attempts")
  void regularly() {
    if (!Jobs.resting()) {
      lapseAll();
    }
  }

  /** One round; returns how many orders it looked at. */
  public int lapseAll() {
    Instant before = clock.now().minus(GRACE);
    var orders = store.withLapsedAttempts(before);
    orders.forEach(order -> lapsing.lapse(order, before));
    return orders.size();
  }
}
