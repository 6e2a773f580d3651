package vn.motcua.issuing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.motcua.issuing.register.ListRows.Kind;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;
import vn.motcua.signing.IssuingKeyAdministration;

/** Has the list of issuing keys made anew as soon as one was struck out. */
@ApplicationScoped
public class ListAfterStrike implements OutboxHandler {
  @EJB private OfflineListMaking making;

  @Override
  public String name() {
    return "struck-list";
  }

  @Override
  public Set<String> kinds() {
    return Set.of(IssuingKeyAdministration.STRUCK);
  }

  @Override
  public void deliver(OutboxMessage message) {
    making.make(Kind.KEYS);
  }
}
