package vn.motcua.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.motcua.issuing.register.ListRows.Kind;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;

/** Looks every hour whether a list is a day old, or whether the keys have changed. */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfflineListTerms {
  @EJB private OfflineListMaking making;

  /** One round; safe to repeat and on several nodes at once. */
  @Schedule(hour = "*", minute = "7", persistent = false, info = "offline-lists")
  public void renew() {
    if (!Jobs.resting()) {
      making.make(Kind.KEYS);
      making.make(Kind.REVOKED);
    }
  }
}
