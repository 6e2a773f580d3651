package vn.motcua.issuing.papers;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.fee.FeePaid;
import vn.motcua.fee.FeeReceipts;
import vn.motcua.fee.ReceiptFacts;
import vn.motcua.issuing.IssueOrder;
import vn.motcua.issuing.PaperIssuing;
import vn.motcua.issuing.PaperTemplate;
import vn.motcua.shared.outbox.OutboxHandler;
import vn.motcua.shared.outbox.OutboxMessage;

/** Makes and signs the receipts of a paid order under the numbers they got with the money. */
@ApplicationScoped
public class ReceiptOrders implements OutboxHandler {
  @Inject private ReceiptModels models;
  @Inject private PaperIssuing issuing;
  @EJB private FeeReceipts receipts;

  @Override
  public String name() {
    return "issuing.receipts";
  }

  @Override
  public Set<String> kinds() {
    return Set.of(FeePaid.KIND);
  }

  @Override
  public void deliver(OutboxMessage message) {
    long orderId = Long.parseLong(message.ids().get("orderId"));
    for (ReceiptFacts facts : receipts.receiptsOf(orderId)) {
      PaperTemplate template = PaperTemplate.valueOf(facts.kind().name());
      issuing.issue(new IssueOrder(ReceiptNumbers.reservation(facts), template, models.of(facts)));
    }
  }
}
