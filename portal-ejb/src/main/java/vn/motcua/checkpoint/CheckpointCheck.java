package vn.motcua.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.checkpoint.CheckFault.Kind;
import vn.motcua.checkpoint.delivery.CheckpointTargets;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.checkpoint.persistence.CheckpointRows.Signed;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.signing.SignatureVerifier;
import vn.motcua.signing.Verdict;

/**
 * Whether what is kept of the checkpoints is what was signed: each names the one before, its signed
 * file says the same, the leaves of the last one still lead to its root, and the copies handed out
 * are still there.
 */
@ApplicationScoped
class CheckpointCheck {
  @Inject private CheckpointRows rows;
  @Inject private CheckpointTree tree;
  @Inject private CheckpointTargets targets;
  @Inject private SignatureVerifier verifier;

  List<CheckFault> faults() {
    List<CheckFault> faults = new ArrayList<>();
    Checkpoint before = null;
    int expected = 1;
    for (CheckpointRows.Row row : rows.all()) {
      for (; expected < row.number(); expected++) {
        faults.add(CheckFault.checkpoint(Kind.CHECKPOINT_MISSING, expected));
      }
      if (!holds(row, before)) {
        faults.add(CheckFault.checkpoint(Kind.CHECKPOINT_CHANGED, row.number()));
      }
      before = row.checkpoint().orElse(before);
      expected = Math.max(expected, row.number() + 1);
    }
    for (; expected <= targets.highest(); expected++) {
      faults.add(CheckFault.checkpoint(Kind.CHECKPOINT_MISSING, expected));
    }
    if (before != null) {
      lastOne(before, faults);
    }
    return faults;
  }

  private boolean holds(CheckpointRows.Row row, Checkpoint before) {
    return row.checkpoint().filter(one -> one.follows(before) && isAsSigned(one)).isPresent();
  }

  private void lastOne(Checkpoint last, List<CheckFault> faults) {
    CheckpointTree.Built built = tree.build(last.number(), block -> {});
    if (!built.root().equals(last.root()) || built.leaves() != last.leaves()) {
      faults.add(CheckFault.checkpoint(Kind.CHECKPOINT_CHANGED, last.number()));
    }
    for (CheckpointRows.Delivery delivery : rows.deliveries(1)) {
      Optional<Signed> signed = rows.signed(delivery.number());
      if (signed.isPresent()
          && !targets.holds(delivery.target(), delivery.number(), signed.get().content())) {
        faults.add(CheckFault.checkpoint(Kind.COPY_DIFFERS, delivery.number()));
      }
    }
  }

  /** Not signed yet is no fault; the copies' numbers tell of a signature that was taken away. */
  private boolean isAsSigned(Checkpoint one) {
    Optional<Signed> signed = rows.signed(one.number());
    if (signed.isEmpty()) {
      return one.number() > targets.highest();
    }
    try {
      byte[] file = signed.get().content();
      return SignedStatement.read(file).text().equals(one.text())
          && verifier.verify(file).verdict() != Verdict.INVALID;
    } catch (IllegalArgumentException | SignedStatement.NotAsSigned broken) {
      return false;
    }
  }
}
