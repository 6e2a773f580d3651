package vn.motcua.fee.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.motcua.dossier.DossierPaymentTerm;
import vn.motcua.fee.FeePaid;
import vn.motcua.fee.PaymentMethod;
import vn.motcua.fee.RefundKind;
import vn.motcua.fee.domain.PaymentAttempt;
import vn.motcua.fee.domain.PaymentEvent.Act;
import vn.motcua.fee.domain.PaymentNotice.Verdict;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.domain.RefundDue;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.outbox.Outbox;

/**
 * Takes in money that a provider reports. Holds the order's lock, so that two reports of the same
 * or of two transactions come one after the other.
 */
@ApplicationScoped
public class MoneyIn {
  @Inject private FeeStore store;
  @Inject private Event<FeePaid> paid;
  @Inject private Outbox outbox;
  @Inject private PortalClock clock;
  @EJB private DossierPaymentTerm term;

  /**
   * @param exact the sum is that of the order
   */
  public record Taken(Verdict verdict, boolean exact) {}

  /** Uses the money for the attempt, or puts it aside as owed back. Once per transaction. */
  public Taken take(
      PaymentOrder order, PaymentAttempt attempt, RefundDue.Money money, Instant creditedAt) {
    boolean exact = money.amount() == order.amount();
    if (store.knows(money.provider(), attempt.method(), money.transactionId())) {
      return new Taken(Verdict.REPEATED, exact);
    }
    Optional<RefundKind> surplus =
        order.credit(attempt, money.amount(), money.transactionId(), act(creditedAt));
    if (surplus.isEmpty()) {
      announce(order);
      return new Taken(Verdict.PAID, exact);
    }
    store.keep(new RefundDue(surplus.get(), money, order, order.owner().agencyId()));
    return new Taken(Verdict.valueOf(surplus.get().name()), exact);
  }

  /** Puts money aside for which there is no order. */
  public Verdict putAside(RefundDue.Money money, PaymentMethod method, Long agencyId) {
    if (store.knows(money.provider(), method, money.transactionId())) {
      return Verdict.REPEATED;
    }
    store.keep(new RefundDue(RefundKind.UNMATCHED, money, null, agencyId));
    return Verdict.UNMATCHED;
  }

  /** The provider says that the payer or his bank refused; nothing was taken. */
  public Verdict refused(PaymentOrder order, PaymentAttempt attempt, String reasonCode) {
    return order.fail(attempt, reasonCode, act(clock.now()))
        ? Verdict.REFUSED_BY_PAYER
        : Verdict.REPEATED;
  }

  /** Tells the rest of the portal that an order has just been paid. */
  public void announce(PaymentOrder order) {
    long dossierId = order.owner().dossierId();
    if (store.ofDossier(dossierId).stream().noneMatch(other -> other.status().isPayable())) {
      term.settled(dossierId);
    }
    paid.fire(
        new FeePaid(
            order.id(),
            order.publicId(),
            dossierId,
            order.owner().dossierPublicId(),
            order.amount(),
            order.paidMethod(),
            order.paidAt()));
    outbox.announce(
        FeePaid.KIND,
        order.owner().agencyId(),
        Map.of(
            "orderId", Long.toString(order.id()),
            "dossierId", Long.toString(dossierId)));
  }

  /** A provider's clock may run ahead; nothing happened later than we learned of it. */
  private Act act(Instant happenedAt) {
    Instant now = clock.now();
    Instant when = happenedAt == null || happenedAt.isAfter(now) ? now : happenedAt;
    return new Act(Actor.system("fee.notice"), when, now);
  }
}
