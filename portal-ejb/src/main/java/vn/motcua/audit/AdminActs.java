package vn.motcua.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** Keeps what administrators and set-up jobs changed, in the transaction of the change. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdminActs {
  private static final String INSERT =
      "insert into admin_act (actor, act, target, was, became, reason, done_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

  @Inject private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * Notes one act.
   *
   * @param act what was done, {@code account.created}
   * @param target id of the thing
   * @param change value before and after, either may be null
   * @param reason why, may be null for set-up
   */
  public void note(String act, String target, Change change, String reason) {
    entities
        .createNativeQuery(INSERT)
        .setParameter(1, currentActor.get().name())
        .setParameter(2, act)
        .setParameter(3, target)
        .setParameter(4, change.was())
        .setParameter(5, change.became())
        .setParameter(6, reason)
        .setParameter(7, clock.now())
        .executeUpdate();
  }

  /** A value before and after. */
  public record Change(String was, String became) {}
}
