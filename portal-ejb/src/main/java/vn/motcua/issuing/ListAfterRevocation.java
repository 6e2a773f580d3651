package vn.motcua.issuing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.motcua.issuing.register.ListRows.Kind;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/** Has the list of results taken back made anew as soon as one was. */
@ApplicationScoped
public class ListAfterRevocation implements OutboxHandler {
  @EJB private OfflineListMaking making;

  @Override
  public String name() {
    return "revoked-list";
  }

  @Override
  public Set<String> kinds() {
    return Set.of("result.revoked");
  }

  @Override
  public void deliver(OutboxMessage message) {
    making.make(Kind.REVOKED);
  }
}
