package vn.motcua.fee.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.catalogue.Fee;
import vn.motcua.fee.OrderView;
import vn.motcua.fee.PaymentStatusView;
import vn.motcua.fee.PaymentStatusView.State;
import vn.motcua.fee.ReceiptFacts;
import vn.motcua.fee.RefundRow;
import vn.motcua.fee.domain.Collector;
import vn.motcua.fee.domain.OrderLine;
import vn.motcua.fee.domain.PaymentAttempt;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.domain.RefundDue;
import vn.motcua.shared.MoneyWords;

/** Turns rows into what pages and receipts may see. */
@ApplicationScoped
public class OrderViews {
  private static final Set<Fee.Kind> STATE = EnumSet.of(Fee.Kind.FEE, Fee.Kind.CHARGE);

  @Inject private FeeStore store;
  @Inject private Collectors collectors;

  public OrderView order(PaymentOrder order) {
    String payee = collectors.of(order.owner().agencyId()).map(Collector::name).orElse(null);
    return new OrderView(
        order.publicId(),
        order.owner().dossierPublicId(),
        order.due(),
        order.status(),
        order.amount(),
        order.lines().stream().map(OrderViews::row).toList(),
        order.createdAt(),
        order.payBy(),
        payee,
        order.paidAt(),
        order.paidMethod(),
        order.paidTransaction(),
        order.attempts().stream().map(OrderViews::attempt).toList());
  }

  public PaymentStatusView status(PaymentOrder order, PaymentAttempt attempt) {
    return new PaymentStatusView(
        attempt.reference(),
        state(order, attempt),
        order.amount(),
        attempt.startedAt(),
        order.paidAt(),
        attempt.reasonCode(),
        order.publicId(),
        order.owner().dossierPublicId());
  }

  private static State state(PaymentOrder order, PaymentAttempt attempt) {
    if (order.status().isSettled()) {
      return State.PAID;
    }
    if (!order.status().isPayable()) {
      return State.OVER;
    }
    return switch (attempt.status()) {
      case PENDING -> State.WAITING;
      case FAILED -> State.FAILED;
      case LAPSED -> State.UNCLEAR;
      case CONFIRMED -> State.PAID;
    };
  }

  public RefundRow refund(RefundDue due) {
    PaymentOrder order = due.orderId() == null ? null : store.byId(due.orderId()).orElse(null);
    return new RefundRow(
        due.publicId(),
        due.kind(),
        due.provider() == null ? null : due.provider().name(),
        due.transactionId(),
        due.amount(),
        due.description(),
        order == null ? null : order.publicId(),
        order == null ? null : order.owner().dossierPublicId(),
        due.noticedAt(),
        due.settledAt(),
        due.note());
  }

  /** One receipt for phí and lệ phí, one confirmation for prices; rows of 0 đ stand on neither. */
  public List<ReceiptFacts> receipts(PaymentOrder order) {
    List<ReceiptFacts> receipts = new ArrayList<>();
    List<OrderLine> paid = order.lines().stream().filter(line -> line.amount() > 0).toList();
    List<OrderLine> ofState = paid.stream().filter(l -> STATE.contains(l.kind())).toList();
    List<OrderLine> prices = paid.stream().filter(l -> !STATE.contains(l.kind())).toList();
    if (!ofState.isEmpty()) {
      receipts.add(receipt(order, ReceiptFacts.Kind.FEE_RECEIPT, ofState));
    }
    if (!prices.isEmpty()) {
      receipts.add(receipt(order, ReceiptFacts.Kind.PAYMENT_CONFIRMATION, prices));
    }
    return receipts;
  }

  private ReceiptFacts receipt(PaymentOrder order, ReceiptFacts.Kind kind, List<OrderLine> lines) {
    Collector collector = collectors.needed(order.owner().agencyId());
    long sum = lines.stream().mapToLong(OrderLine::amount).sum();
    boolean ofState = kind == ReceiptFacts.Kind.FEE_RECEIPT;
    return new ReceiptFacts(
        order.id(),
        order.owner().dossierId(),
        kind,
        new ReceiptFacts.Issuer(
            collector.agencyId(),
            collector.name(),
            collector.taxCode(),
            collector.address(),
            ofState ? collector.formSymbol() : null,
            ofState ? collector.receiptSymbol() : null),
        lines.stream().map(OrderViews::receiptLine).toList(),
        sum,
        MoneyWords.of(sum),
        new ReceiptFacts.Payment(
            order.paidMethod(), order.paidReference(), order.paidTransaction(), order.paidAt()));
  }

  private static ReceiptFacts.Line receiptLine(OrderLine line) {
    return new ReceiptFacts.Line(
        line.name().vi(),
        "fee.per." + line.per().name(),
        line.quantity(),
        line.unitAmount(),
        line.amount(),
        line.basis(),
        line.exemptionLabel());
  }

  private static OrderView.Row row(OrderLine line) {
    return new OrderView.Row(
        line.name(),
        line.basis(),
        line.per(),
        line.quantity(),
        line.unitAmount(),
        line.amount(),
        line.exemptionLabel());
  }

  private static OrderView.AttemptView attempt(PaymentAttempt attempt) {
    return new OrderView.AttemptView(
        attempt.reference(),
        attempt.method(),
        attempt.status(),
        attempt.startedAt(),
        attempt.expiresAt(),
        attempt.reasonCode());
  }
}
