package vn.motcua.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.checkpoint.delivery.CheckpointTargets;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;
import vn.motcua.shared.outbox.Undeliverable;

/**
 * Hands a signed checkpoint to one target. Handed over again after a crash, the same file is there
 * already, and that counts.
 */
@ApplicationScoped
public class CheckpointDelivery implements OutboxHandler {
  @Inject private CheckpointRows rows;
  @Inject private CheckpointTargets targets;
  @Inject private PortalClock clock;

  @Override
  public String name() {
    return "checkpoint.delivery";
  }

  @Override
  public Set<String> kinds() {
    return Set.of(CheckpointMaking.DELIVER);
  }

  @Override
  public void deliver(OutboxMessage message) {
    int number = (int) message.number("number");
    String target = message.ids().get("target");
    CheckpointRows.Signed signed =
        rows.signed(number).orElseThrow(() -> new Undeliverable("no checkpoint " + number));
    String place = targets.hand(target, signed.number(), signed.content());
    rows.add(new CheckpointRows.Delivery(number, target, place, clock.now()));
  }
}
