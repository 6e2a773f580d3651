package vn.motcua.shared.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** Where an administrator sees what could not be delivered and lets it be tried again. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OutboxOversight {
  private static final int PAGE = 200;

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;
  @Inject private Event<Outbox.Announced> announced;

  /** Undelivered messages that failed at least once, stuck ones first, at most 200. */
  public List<OutboxTrouble> troubles() {
    return entities
        .createQuery(
            "select r from OutboxRow r where r.state <> :done and r.lastError is not null order by r.state desc, r.id",
            OutboxRow.class)
        .setParameter("done", OutboxRow.State.DELIVERED)
        .setMaxResults(PAGE)
        .getResultStream()
        .map(OutboxRow::trouble)
        .toList();
  }

  /**
   * Tries the message again from the beginning, right after commit.
   *
   * @throws NotFound if there is none or it has been delivered
   */
  public void retry(long id) {
    OutboxRow row = entities.find(OutboxRow.class, id);
    if (row == null || row.state() == OutboxRow.State.DELIVERED) {
      throw new NotFound();
    }
    row.retry(clock.now());
    announced.fire(new Outbox.Announced(row.kind()));
  }
}
