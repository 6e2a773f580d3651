package vn.motcua.checkpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.checkpoint.delivery.CheckpointTargets;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.dossier.DossierHistories;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.HistoryEvent;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.outbox.Outbox;

/**
 * One checkpoint: made, and kept once it is signed; each in a transaction of its own, so that
 * signing and time-stamping happen outside.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CheckpointMaking {
  /** A signed checkpoint is to be handed to a target. */
  static final String DELIVER = "checkpoint.deliver";

  @Inject private CheckpointRows rows;
  @Inject private CheckpointTree tree;
  @Inject private CheckpointTargets targets;
  @Inject private CheckpointSettings settings;
  @Inject private Outbox outbox;
  @Inject private PortalClock clock;
  @EJB private DossierHistories histories;

  /** Whether today's checkpoint is due and not made yet. */
  public boolean isDue() {
    return isDue(rows.last());
  }

  private boolean isDue(Optional<Checkpoint> last) {
    Instant now = clock.now();
    LocalDate today = clock.today();
    boolean time =
        !now.isBefore(today.atTime(settings.time()).atZone(PortalClock.ZONE).toInstant());
    return time && last.map(Checkpoint::day).map(today::isAfter).orElse(true);
  }

  /**
   * Makes today's checkpoint.
   *
   * @return empty if it is made already, is not due, or another node is making it
   */
  public Optional<Checkpoint> make() {
    Instant now = clock.now();
    if (!rows.takeTurn(now)) {
      return Optional.empty();
    }
    Optional<Checkpoint> before = rows.last();
    if (!isDue(before)) {
      return Optional.empty();
    }
    int number = before.map(Checkpoint::number).orElse(0) + 1;
    tree.grow(number, histories);
    CheckpointTree.Built built = tree.build(number, block -> rows.add(number, block));
    Checkpoint made =
        new Checkpoint(
            number,
            clock.today(),
            now,
            built.leaves(),
            built.root(),
            before.map(Checkpoint::digest).orElse(HistoryEvent.BEGINNING));
    rows.add(made);
    return Optional.of(made);
  }

  /** Checkpoints that wait for their signature. */
  public List<Checkpoint> unsigned() {
    return rows.unsigned();
  }

  /** Keeps the signed file and has it handed to the targets; a second one changes nothing. */
  public void keep(CheckpointRows.Signed signed) {
    if (rows.add(signed)) {
      for (String target : targets.names()) {
        outbox.announce(
            DELIVER, null, Map.of("number", Integer.toString(signed.number()), "target", target));
      }
    }
  }
}
