package vn.motcua.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Local;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.CurrentJob;
import vn.motcua.shared.Roles;

/** The actor behind the call, from the container's principal and role. */
@Stateless
@Local(CurrentActor.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallingActor implements CurrentActor {
  @Resource private SessionContext context;
  @EJB private ActorMemory memory;

  @Override
  public Actor get() {
    if (context.isCallerInRole(Roles.SYSTEM)) {
      return Actor.system(CurrentJob.name());
    }
    String principal = context.getCallerPrincipal().getName();
    Actor actor = memory.actor(principal);
    return actor.role() == null || context.isCallerInRole(actor.role()) ? actor : Actor.anonymous();
  }
}
