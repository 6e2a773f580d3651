package vn.motcua.shared.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import vn.motcua.shared.PortalClock;

/** Where a change writes down what must happen after it. */
@ApplicationScoped
public class Outbox {
  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  @Inject @Any private Instance<OutboxHandler> handlers;
  @Inject private Event<Announced> announced;
  @Inject private PortalClock clock;

  /**
   * Keeps the message for every handler of its kind in the caller's transaction; delivery starts
   * after commit. A kind nobody listens to leaves no row.
   *
   * @param ownerAgencyId agency whose people see it when stuck, may be null
   * @param ids ids only, no personal data
   */
  public void announce(String kind, Long ownerAgencyId, Map<String, String> ids) {
    boolean any = false;
    for (OutboxHandler handler : handlers) {
      if (handler.kinds().contains(kind)) {
        entities.persist(new OutboxRow(kind, handler.name(), ownerAgencyId, ids, clock.now()));
        any = true;
      }
    }
    if (any) {
      announced.fire(new Announced(kind));
    }
  }

  /** Fired within the announcing transaction; the courier listens for its success. */
  record Announced(String kind) {}
}
