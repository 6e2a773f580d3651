package vn.motcua.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.keeping.FeeStore;
import vn.motcua.fee.keeping.OrderViews;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/** What issuing needs to make the receipts of a paid order. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class FeeReceipts {
  @Inject private FeeStore store;
  @Inject private OrderViews views;

  /**
   * One receipt for phí and lệ phí, one confirmation for prices; empty while nothing was paid.
   *
   * @throws NotFound if there is no such order
   */
  public List<ReceiptFacts> receiptsOf(long orderId) {
    PaymentOrder order = store.byId(orderId).orElseThrow(NotFound::new);
    return order.paidAt() == null ? List.of() : views.receipts(order);
  }
}
