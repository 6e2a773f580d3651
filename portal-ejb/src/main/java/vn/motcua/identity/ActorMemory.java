package vn.motcua.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.organisation.OrganisationChanged;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PortalClock;

/**
 * Remembers for half a minute who stands behind a principal. The dates of a position are checked on
 * every call, so a position ends at midnight whatever is remembered.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
public class ActorMemory {
  private static final long KEPT_NANOS = Duration.ofSeconds(30).toNanos();
  private static final int MOST = 20_000;

  @EJB private CallerDirectory directory;
  @Inject private PortalClock clock;

  private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

  private record Remembered(Optional<KnownActor> actor, long atNanos) {
    boolean isFresh() {
      return System.nanoTime() - atNanos < KEPT_NANOS;
    }
  }

  /** The actor; anonymous if the principal is unknown or its position is not held today. */
  public Actor actor(String principal) {
    Remembered known = remembered.get(principal);
    if (known == null || !known.isFresh()) {
      known = new Remembered(directory.actor(principal), System.nanoTime());
      if (remembered.size() >= MOST) {
        remembered.clear();
      }
      remembered.put(principal, known);
    }
    return known
        .actor()
        .filter(found -> found.holdsOn(clock.today()))
        .map(KnownActor::actor)
        .orElseGet(Actor::anonymous);
  }

  /** Positions have changed on this node. */
  public void forgetPositions(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) OrganisationChanged changed) {
    remembered.clear();
  }

  /** Accounts have changed on this node. */
  public void forgetAccounts(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) AccountsChanged changed) {
    remembered.clear();
  }
}
