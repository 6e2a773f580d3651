package vn.motcua.shared.outbox;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Jobs;

/** Starts deliveries right after a commit; a timer is the safety net. Rests with all jobs. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class OutboxCourier {
  private static final Logger LOG = LoggerFactory.getLogger(OutboxCourier.class);

  @EJB private OutboxDelivery delivery;
  @Resource private ManagedExecutorService executor;

  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean wanted = new AtomicBoolean();

  public void afterCommit(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Announced announced) {
    wanted.set(true);
    if (!Jobs.resting() && !running.get()) {
      executor.execute(this::round);
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false, info = "outbox")
  void safetyNet() {
    if (!Jobs.resting()) {
      wanted.set(true);
      round();
    }
  }

  /**
   * Delivers on the caller's thread, and on the caller's clock, until nothing is due.
   *
   * @return how many deliveries succeeded
   */
  public int drain() {
    int done = 0;
    OutboxDelivery.Claim claim = delivery.claimNext();
    while (claim != null) {
      done += tryOnce(claim) ? 1 : 0;
      claim = delivery.claimNext();
    }
    return done;
  }

  private void round() {
    while (wanted.get() && running.compareAndSet(false, true)) {
      try {
        wanted.set(false);
        drain();
      } finally {
        running.set(false);
      }
    }
  }

  private boolean tryOnce(OutboxDelivery.Claim claim) {
    try {
      delivery.deliver(claim);
      return true;
    } catch (RuntimeException failure) {
      LOG.warn(
          "outbox {} {} try {} failed",
          claim.message().kind(),
          claim.message().id(),
          claim.message().attempts(),
          failure);
      Undeliverable hopeless = hopeless(failure);
      if (hopeless == null) {
        delivery.failed(claim.message().id(), failure.toString());
      } else {
        delivery.gaveUp(claim.message().id(), hopeless.getMessage());
      }
      return false;
    }
  }

  /** The container wraps what a handler throws. */
  private static Undeliverable hopeless(Throwable failure) {
    Throwable one = failure;
    while (one != null && !(one instanceof Undeliverable)) {
      one = one.getCause();
    }
    return (Undeliverable) one;
  }
}
