package vn.motcua.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.motcua.shared.PortalClock;

/** Keeps how far the demonstration is, so that a start after a crash goes on where it stopped. */
@Stateless
@PermitAll
public class DemoDiary {
  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /** How far it is; empty before the first start and outside the demonstration. */
  public Optional<DemoProgress> progress() {
    return Optional.ofNullable(entities.find(DemoState.class, DemoState.ONLY)).map(DemoState::view);
  }

  /** READY once everything wanted is there, LOADING until then, OFF outside the demonstration. */
  public String state() {
    return switch (DemoMode.current()) {
      case OFF -> "OFF";
      case SEED -> progress().map(DemoProgress::seeded).orElse(false) ? "READY" : "LOADING";
      case ON -> progress().map(DemoProgress::finished).orElse(false) ? "READY" : "LOADING";
    };
  }

  /** The state to go on from, begun now if there is none. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public DemoProgress begin(int stories) {
    DemoState state = entities.find(DemoState.class, DemoState.ONLY);
    if (state == null) {
      state = new DemoState(stories, clock.now());
      entities.persist(state);
    }
    return state.view();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void seeded() {
    entities.find(DemoState.class, DemoState.ONLY).markSeeded();
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void told(boolean well) {
    entities.find(DemoState.class, DemoState.ONLY).toldOneMore(well);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void finished() {
    entities.find(DemoState.class, DemoState.ONLY).finished(clock.now());
  }
}
