package vn.motcua.shared.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.motcua.shared.CurrentJob;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * One try of one message: claimed, delivered, or noted as failed, each in a transaction of its own.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxDelivery {
  private static final String NEXT =
      "select * from outbox_message where state = 'PENDING' and next_try_at <= :now"
          + " order by next_try_at, id limit 1 for update skip locked";

  @Inject private EntityManager entities;

  @Inject @Any private Instance<OutboxHandler> handlers;
  @Inject private PortalClock clock;

  /** A message taken for one try. */
  public record Claim(OutboxMessage message, String handler) {}

  /** The next message that is due, or null; it is ours until the lease ends. */
  public Claim claimNext() {
    @SuppressWarnings("unchecked")
    List<OutboxRow> due =
        entities
            .createNativeQuery(NEXT, OutboxRow.class)
            .setParameter("now", clock.now())
            .getResultList();
    return due.isEmpty() ? null : new Claim(due.get(0).claim(clock.now()), due.get(0).handler());
  }

  /** Runs the handler and marks the message in the same transaction. */
  @SuppressWarnings("illegalcatch") // A Callable promises no less.
  public void deliver(Claim claim) {
    OutboxHandler handler = named(claim.handler());
    try {
      CurrentJob.named(
          "outbox:" + handler.name(),
          () -> {
            handler.deliver(claim.message());
            return null;
          });
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception impossible) {
      throw new IllegalStateException("a handler threw a checked exception", impossible);
    }
    entities.find(OutboxRow.class, claim.message().id()).delivered(clock.now());
  }

  public void failed(long id, String error) {
    entities.find(OutboxRow.class, id).failed(error, clock.now());
  }

  public void gaveUp(long id, String error) {
    entities.find(OutboxRow.class, id).gaveUp(error);
  }

  private OutboxHandler named(String name) {
    for (OutboxHandler handler : handlers) {
      if (handler.name().equals(name)) {
        return handler;
      }
    }
    throw new IllegalStateException("no outbox handler named " + name);
  }
}
