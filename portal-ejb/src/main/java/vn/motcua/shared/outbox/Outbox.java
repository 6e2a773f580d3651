package vn.motcua.shared.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.PortalClock;

/** Where a change writes down what must happen after it. */
@ApplicationScoped
public class Outbox {
  @Inject private EntityManager entities;

  @Inject @Any private Instance<OutboxHandler> handlers;
  @Inject private Event<Announced> announced;
  @Inject private PortalClock clock;

  /** Names of the handlers of each kind; who listens does not change while the portal runs. */
  private final Map<String, List<String>> listeners = new HashMap<>();

  @PostConstruct
  void askWhoListens() {
    for (OutboxHandler handler : handlers) {
      for (String kind : handler.kinds()) {
        listeners.computeIfAbsent(kind, any -> new ArrayList<>()).add(handler.name());
      }
    }
  }

  /**
   * Keeps the message for every handler of its kind in the caller's transaction; delivery starts
   * after commit. A kind nobody listens to leaves no row.
   *
   * @param ownerAgencyId agency whose people see it when stuck, may be null
   * @param ids ids only, no personal data
   */
  public void announce(String kind, Long ownerAgencyId, Map<String, String> ids) {
    List<String> names = listeners.getOrDefault(kind, List.of());
    for (String name : names) {
      entities.persist(new OutboxRow(kind, name, ownerAgencyId, ids, clock.now()));
    }
    if (!names.isEmpty()) {
      announced.fire(new Announced(kind));
    }
  }

  /** Fired within the announcing transaction; the courier listens for its success. */
  record Announced(String kind) {}
}
