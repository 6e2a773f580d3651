package vn.motcua.checkpoint;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.As;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.checkpoint.persistence.CheckpointRows.Signed;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.OutboxCourier;
import vn.motcua.signing.OrganisationSigning;

/** Makes checkpoints when a test wants one, on days after those that are made already. */
@ApplicationScoped
public class CheckpointTown {
  @EJB private DailyCheckpoint job;
  @EJB private HistoryWatch watch;
  @EJB private OutboxCourier courier;
  @EJB private CheckpointMaking making;
  @EJB private OrganisationSigning signing;
  @EJB private Agencies agencies;
  @Inject private CheckpointRows rows;
  @Inject private PortalClock clock;

  static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  /** Ten in the morning of the first day without a checkpoint. */
  Instant nextDay() {
    return afterNights(1);
  }

  /** Ten in the morning after so many nights since the last checkpoint. */
  Instant afterNights(int nights) {
    return rows.last()
        .map(last -> last.day().plusDays(nights))
        .orElse(clock.today())
        .atTime(10, 0)
        .atZone(PortalClock.ZONE)
        .toInstant();
  }

  /** The job's round at that time, also while a test has the other jobs rest. */
  void round(Instant time) throws Exception {
    boolean resting = Jobs.resting();
    Jobs.rest(false);
    try {
      roundIfJobsWork(time);
    } finally {
      Jobs.rest(resting);
    }
  }

  /** The job's round at that time, if jobs work. */
  void roundIfJobsWork(Instant time) throws Exception {
    clock.at(
        time,
        () -> {
          job.round();
          return null;
        });
  }

  /** A checkpoint for that day, signed and handed out now: lists of revocations last a week. */
  Checkpoint make() throws Exception {
    Checkpoint made = clock.at(nextDay(), () -> system().call(() -> making.make().orElseThrow()));
    sign(made);
    return made;
  }

  /** Signs a checkpoint and hands it out, without a time-stamp. */
  void sign(Checkpoint made) {
    long province = agencies.ofKind(AgencyKind.PROVINCE).get(0).id();
    byte[] file =
        system().call(() -> signing.state(made.text(), province)).documents().get(0).content();
    Signed signed = new Signed(made.number(), false, file, clock.now());
    system().run(() -> making.keep(signed));
    courier.drain();
  }

  CheckReport check() {
    return system().call(() -> watch.check());
  }
}
