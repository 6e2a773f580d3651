package vn.motcua.result;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;

/**
 * Frees results whose signing act died with its server: they wait for the leader again and keep
 * their number. Ends batches whose job died.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaleSignings {
  @EJB private StaleSigning one;

  /** One round; safe to repeat and on several nodes at once. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void sweep() {
    if (!Jobs.resting()) {
      one.found().forEach(one::free);
      one.silentBatches().forEach(one::end);
    }
  }
}
