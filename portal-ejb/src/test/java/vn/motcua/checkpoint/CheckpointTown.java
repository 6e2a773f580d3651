package vn.motcua.checkpoint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.As;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.OutboxCourier;

/** Makes checkpoints when a test wants one, on days after those that are made already. */
@ApplicationScoped
public class CheckpointTown {
  @EJB private DailyCheckpoint job;
  @EJB private HistoryWatch watch;
  @EJB private OutboxCourier courier;
  @Inject private CheckpointRows rows;
  @Inject private PortalClock clock;

  static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  /** Ten in the morning of the first day without a checkpoint. */
  Instant nextDay() {
    return rows.last()
        .map(last -> last.day().plusDays(1))
        .orElse(clock.today())
        .atTime(10, 0)
        .atZone(PortalClock.ZONE)
        .toInstant();
  }

  /** The job's round at that time. */
  void round(Instant time) throws Exception {
    clock.at(
        time,
        () -> {
          job.round();
          return null;
        });
  }

  /** A checkpoint, signed and handed out; no time-stamp authority runs beside the tests. */
  Checkpoint make() throws Exception {
    Instant morning = nextDay();
    round(morning);
    round(morning.plus(Duration.ofHours(7)));
    courier.drain();
    return rows.last().orElseThrow();
  }

  CheckReport check() {
    return system().call(() -> watch.check());
  }
}
