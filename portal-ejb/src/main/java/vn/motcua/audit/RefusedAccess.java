package vn.motcua.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;

/**
 * Keeps attempts that were refused, in a transaction of their own so that the refusal's rollback
 * does not erase them.
 */
@Stateless
@PermitAll
public class RefusedAccess {
  private static final String INSERT =
      "insert into refused_access (actor, role, agency_id, door, target, reason, refused_at)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)";

  @Inject private EntityManager entities;

  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * Notes a refused attempt.
   *
   * @param door which door
   * @param target id of what was asked for, never a personal value
   * @param reason message key of the refusal
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void note(String door, String target, String reason) {
    Actor actor = currentActor.get();
    entities
        .createNativeQuery(INSERT)
        .setParameter(1, actor.name())
        .setParameter(2, actor.role() == null ? "anonymous" : actor.role())
        .setParameter(3, actor.agencyId())
        .setParameter(4, door)
        .setParameter(5, target)
        .setParameter(6, reason)
        .setParameter(7, clock.now())
        .executeUpdate();
  }
}
