package vn.motcua.checkpoint;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.checkpoint.delivery.CheckpointTargets;
import vn.motcua.checkpoint.persistence.CheckRows;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/** Checkpoints, their copies, and what the checks of histories found. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class CheckpointOverview {
  private static final int PAGE = 30;

  @Inject private CheckpointRows checkpoints;
  @Inject private CheckRows checks;
  @Inject private CheckpointTargets targets;

  /** The latest checkpoints, the last first, at most {@value #PAGE}. */
  public List<CheckpointLine> latest() {
    List<Checkpoint> latest = checkpoints.latest(PAGE);
    if (latest.isEmpty()) {
      return List.of();
    }
    List<CheckpointRows.Delivery> all =
        checkpoints.deliveries(latest.get(latest.size() - 1).number());
    return latest.stream().map(one -> line(one, all)).toList();
  }

  /** The latest checks, the last first, at most {@value #PAGE}. */
  public List<CheckReport> checks() {
    return checks.latest(PAGE);
  }

  /**
   * The signed file of a checkpoint.
   *
   * @throws NotFound if there is none
   */
  public byte[] file(int number) {
    return checkpoints.signed(number).orElseThrow(NotFound::new).content();
  }

  private CheckpointLine line(Checkpoint one, List<CheckpointRows.Delivery> all) {
    Optional<CheckpointRows.Signed> signed = checkpoints.signed(one.number());
    List<CheckpointLine.Place> places = new ArrayList<>();
    all.stream()
        .filter(d -> d.number() == one.number())
        .forEach(d -> places.add(new CheckpointLine.Place(d.target(), d.place(), d.at())));
    targets.names().stream()
        .filter(name -> places.stream().noneMatch(p -> p.target().equals(name)))
        .forEach(name -> places.add(new CheckpointLine.Place(name, "", null)));
    return new CheckpointLine(
        one.number(),
        one.day(),
        one.made(),
        one.leaves(),
        one.root(),
        signed.map(CheckpointRows.Signed::at).orElse(null),
        signed.map(CheckpointRows.Signed::stamped).orElse(false),
        places);
  }
}
