package vn.motcua.fee.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import vn.motcua.catalogue.Fee;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierFiled;
import vn.motcua.dossier.DossierMoved;
import vn.motcua.dossier.DossierPaymentTerm;
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

  /** Where a dossier's term that ends is the one to pay. */
  private static final Set<DossierStatus> UNPAID =
      EnumSet.of(DossierStatus.NEW, DossierStatus.FINANCIAL);

  /** Endings without the service. */
  private static final Set<DossierStatus> UNSERVED =
      EnumSet.of(DossierStatus.NOT_RECEIVED, DossierStatus.WITHDRAWN, DossierStatus.STOPPED);

  /** A notice of money paid in the last minute may still be on its way. */
  private static final Duration GRACE = Duration.ofHours(1);

  @Inject private FeeStore store;
  @Inject private DossierFees fees;
  @Inject private Collectors collectors;
  @EJB private DossierPaymentTerm term;
  @Inject private PortalClock clock;

  void onFiled(@Observes DossierFiled filed) {
    DossierFacts dossier = filed.dossier();
    FeeQuote quote = fees.quote(dossier).dueAt(Fee.Due.AT_FILING);
    if (!isOrdered(quote)) {
      return;
    }
    Instant payBy =
        collectors
            .of(dossier.competentAgencyId())
            .map(collector -> filed.filedAt().plus(collector.term()))
            .orElse(null);
    boolean toPay = make(dossier, quote, payBy, filed.filedAt());
    if (toPay && payBy != null) {
      term.await(dossier.id(), payBy.plus(GRACE));
    }
  }

  void onReceived(@Observes DossierReceived received) {
    FeeQuote quote = fees.quote(received.dossier());
    FROM_RECEIPT.stream()
        .map(quote::dueAt)
        .filter(OrderMaker::isOrdered)
        .forEach(due -> make(received.dossier(), due, null, received.receivedAt()));
  }

  void onMoved(@Observes DossierMoved moved) {
    if (!UNSERVED.contains(moved.to())) {
      return;
    }
    Act act = new Act(Actor.system("fee.dossier-ended"), moved.happenedAt(), moved.enteredAt());
    boolean unpaid = moved.action() == DossierAction.EXPIRE && UNPAID.contains(moved.from());
    for (PaymentOrder order : store.lockedOfDossier(moved.dossierId())) {
      if (order.status() == OrderStatus.PAID) {
        giveBackBeforeReceipt(order, moved, act);
      } else if (unpaid && order.status().isPayable()) {
        order.expire(act);
      } else {
        order.end(act);
      }
    }
  }

  /**
   * What is free for everybody needs no order; what an exemption makes free leaves a waived one.
   */
  private static boolean isOrdered(FeeQuote quote) {
    return !quote.notSet() && (quote.total() != 0 || quote.waived());
  }

  /** Whether there is something to pay now. */
  private boolean make(DossierFacts dossier, FeeQuote quote, Instant payBy, Instant happenedAt) {
    Act act = new Act(Actor.system("fee.order"), happenedAt, clock.now());
    PaymentOrder order = PaymentOrder.of(OrderOwner.of(dossier), quote, payBy, act);
    store.keep(order);
    return order.status().isPayable();
  }

  /** Money paid for a service that was begun stays paid; before receipt it goes back. */
  private void giveBackBeforeReceipt(PaymentOrder order, DossierMoved moved, Act act) {
    boolean beforeReceipt =
        moved.to() == DossierStatus.NOT_RECEIVED
            || moved.action() == DossierAction.WITHDRAW
            || moved.from() == DossierStatus.NEW;
    if (!beforeReceipt) {
      return;
    }
    order.end(act);
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
