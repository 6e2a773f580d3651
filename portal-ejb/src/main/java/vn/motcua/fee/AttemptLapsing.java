package vn.motcua.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.fee.domain.PaymentEvent.Act;
import vn.motcua.fee.keeping.FeeStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** Ends the attempts of one order whose time is over, in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AttemptLapsing {
  @Inject private FeeStore store;
  @Inject private PortalClock clock;

  /**
   * @param expiredBefore attempts with an earlier end are over
   */
  public void lapse(long orderId, Instant expiredBefore) {
    Act act = Act.now(Actor.system("fee.attempt-terms"), clock.now());
    store.locked(orderId).ifPresent(order -> order.lapse(expiredBefore, act));
  }
}
