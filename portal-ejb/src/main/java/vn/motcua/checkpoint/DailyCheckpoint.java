package vn.motcua.checkpoint;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.SignedSet;

/**
 * Each night checks all histories, then makes, signs and hands out the day's checkpoint. A night
 * that was missed is made up for as soon as the portal runs; repeating changes nothing.
 */
@Singleton
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyCheckpoint {
  private static final Logger LOG = LoggerFactory.getLogger(DailyCheckpoint.class);

  /** How long a checkpoint waits for a time-stamp before it goes without. */
  private static final Duration PATIENCE = Duration.ofHours(6);

  @EJB private CheckpointMaking making;
  @EJB private HistoryWatch watch;
  @EJB private OrganisationSigning signing;
  @EJB private Agencies agencies;
  @Inject private CheckpointSettings settings;
  @Inject private PortalClock clock;

  /** One round; safe to repeat and on several nodes at once. */
  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void round() {
    if (!Jobs.resting()) {
      if (making.isDue()) {
        watch.check();
        making.make();
      }
      making.unsigned().forEach(this::sign);
    }
  }

  private void sign(Checkpoint made) {
    try {
      SignedSet set = signing.state(made.text(), signer());
      boolean stamped = !set.marks().contains(SignedSet.Mark.UNSTAMPED);
      Instant now = clock.now();
      if (isToBeKept(made, stamped, now)) {
        byte[] file = set.documents().get(0).content();
        making.keep(new CheckpointRows.Signed(made.number(), stamped, file, now));
      }
    } catch (Refusal notNow) {
      LOG.warn("Checkpoint {} is not signed: {}", made.number(), notNow.messageKey());
    }
  }

  /** With a time-stamp at once; without one only when it has waited for long. */
  static boolean isToBeKept(Checkpoint made, boolean stamped, Instant now) {
    return stamped || now.isAfter(made.made().plus(PATIENCE));
  }

  private long signer() {
    return settings
        .agency()
        .map(code -> agencies.byCode(code).id())
        .orElseGet(() -> agencies.ofKind(AgencyKind.PROVINCE).get(0).id());
  }
}
