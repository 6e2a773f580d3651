package vn.motcua.fee.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.catalogue.Fee;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierFiled;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.DossierReceived;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.OrderStatus;
import vn.motcua.fee.RefundKind;
import vn.motcua.fee.domain.OrderOwner;
import vn.motcua.fee.domain.PaymentEvent.Act;
import vn.motcua.fee.domain.PaymentNotice.Provider;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.domain.RefundDue;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PortalClock;

/**
 * Follows dossiers, each time in the transaction of their move: makes the orders when they fall due
 * and ends them with the dossier.
 */
@ApplicationScoped
public class OrderMaker {
  private static final Set<Fee.Due> FROM_RECEIPT =
      EnumSet.of(Fee.Due.AT_RECEIPT, Fee.Due.AT_RESULT);

  @Inject private FeeStore store;
  @Inject private DossierFees fees;
  @Inject private Collectors collectors;
  @Inject private PortalClock clock;

  void onFiled(@Observes DossierFiled filed) {
    DossierFacts dossier = filed.dossier();
    Instant payBy =
        collectors
            .of(dossier.competentAgencyId())
            .map(collector -> filed.filedAt().plus(collector.term()))
            .orElse(null);
    make(dossier, Fee.Due.AT_FILING, payBy, filed.filedAt());
  }

  void onReceived(@Observes DossierReceived received) {
    FROM_RECEIPT.forEach(due -> make(received.dossier(), due, null, received.receivedAt()));
  }

  void onMoved(@Observes DossierMoved moved) {
    if (!endsUnserved(moved.to())) {
      return;
    }
    Act act = new Act(Actor.system("fee.dossier-ended"), moved.happenedAt(), moved.enteredAt());
    boolean beforeReceipt =
        moved.to() == DossierStatus.NOT_RECEIVED
            || moved.action() == DossierAction.WITHDRAW
            || moved.from() == DossierStatus.NEW;
    for (PaymentOrder order : store.ofDossier(moved.dossierId())) {
      end(order, beforeReceipt, act);
    }
  }

  /**
   * What is free for everybody needs no order; what an exemption makes free leaves a waived one.
   */
  private void make(DossierFacts dossier, Fee.Due due, Instant payBy, Instant happenedAt) {
    FeeQuote quote = fees.quote(dossier).dueAt(due);
    if (quote.notSet() || (quote.total() == 0 && !quote.waived())) {
      return;
    }
    Act act = new Act(Actor.system("fee.order"), happenedAt, clock.now());
    store.keep(PaymentOrder.of(OrderOwner.of(dossier), quote, payBy, act));
  }

  /** Money paid for a service that was begun stays paid; before receipt it goes back. */
  private void end(PaymentOrder order, boolean beforeReceipt, Act act) {
    boolean paid = order.status() == OrderStatus.PAID;
    if (paid && !beforeReceipt) {
      return;
    }
    order.end(act);
    if (paid) {
      Provider provider =
          switch (order.paidMethod()) {
            case VNPAY -> Provider.VNPAY;
            case VIETQR -> Provider.BANK;
            case COUNTER -> null;
          };
      RefundDue.Money money =
          new RefundDue.Money(
              provider, order.paidTransaction(), order.amount(), null, act.enteredAt());
      store.keep(new RefundDue(RefundKind.NOT_NEEDED, money, order, order.owner().agencyId()));
    }
  }

  private static boolean endsUnserved(DossierStatus status) {
    return status == DossierStatus.NOT_RECEIVED
        || status == DossierStatus.WITHDRAWN
        || status == DossierStatus.STOPPED;
  }
}
