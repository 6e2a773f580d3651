package vn.motcua.fee;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.fee.domain.PaymentAttempt;
import vn.motcua.fee.domain.PaymentEvent.Act;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.gateway.PaymentGateway.Invitation;
import vn.motcua.fee.gateway.PaymentGateway.Invoice;
import vn.motcua.fee.gateway.PaymentGateway.Payee;
import vn.motcua.fee.gateway.PaymentGateway.Payer;
import vn.motcua.fee.gateway.PaymentProviders;
import vn.motcua.fee.keeping.Collectors;
import vn.motcua.fee.keeping.FeeStore;
import vn.motcua.fee.keeping.OrderViews;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.QrPicture;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * Where the person who filed a dossier pays for it. Shows and starts; only a provider's notice
 * makes an order paid. Anybody else's order is refused as if it did not exist.
 */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class FeePayment {
  private static final Duration VNPAY_TIME = Duration.ofMinutes(20);
  private static final Duration VIETQR_TIME = Duration.ofMinutes(30);

  /** A code with less time than this left is replaced by a new one. */
  private static final Duration LEAST_LEFT = Duration.ofMinutes(5);

  @Inject private FeeStore store;
  @Inject private OrderViews views;
  @Inject private Collectors collectors;
  @Inject private PaymentProviders providers;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /** The orders of one of my dossiers, in the order they were made; none if it costs nothing. */
  public List<OrderView> ordersOf(String dossierPublicId) {
    return store.ofDossier(dossierPublicId).stream()
        .filter(this::isMine)
        .map(views::order)
        .toList();
  }

  /** The order to pay now, else the latest one; empty if the dossier costs nothing. */
  public Optional<OrderView> orderOf(String dossierPublicId) {
    List<OrderView> orders = ordersOf(dossierPublicId);
    return orders.stream()
        .filter(OrderView::payable)
        .findFirst()
        .or(() -> orders.isEmpty() ? Optional.empty() : Optional.of(orders.get(orders.size() - 1)));
  }

  /**
   * Begins an attempt at VNPAY.
   *
   * @param returnUrl page the browser comes back to, with the attempt's reference added by VNPAY
   * @param clientIp the payer's address
   * @param language vi or en
   * @throws Refusal if the order cannot be paid now
   */
  public PaymentStart startVnpay(
      String orderPublicId, String returnUrl, String clientIp, String language) {
    PaymentOrder order = payable(orderPublicId);
    Payee payee = collectors.needed(order.owner().agencyId()).payee();
    PaymentAttempt attempt = start(order, PaymentMethod.VNPAY, VNPAY_TIME);
    Payer payer = new Payer(returnUrl, clientIp, language);
    Invitation invitation = invite(order, attempt, payee, payer);
    return new PaymentStart(attempt.reference(), invitation.address());
  }

  /**
   * The VietQR code to pay by; the one under way is shown again while it has time left.
   *
   * @throws Refusal if the order cannot be paid now
   */
  public VietQrView startVietQr(String orderPublicId) {
    PaymentOrder order = payable(orderPublicId);
    Payee payee = collectors.needed(order.owner().agencyId()).payee();
    PaymentAttempt attempt =
        codeUnderWay(order).orElseGet(() -> start(order, PaymentMethod.VIETQR, VIETQR_TIME));
    String text = invite(order, attempt, payee, null).qrText();
    QrPicture picture = QrPicture.of(text);
    return new VietQrView(
        attempt.reference(),
        payee.bankName(),
        payee.account(),
        payee.accountName(),
        order.amount(),
        text,
        picture.size(),
        picture.path(),
        attempt.expiresAt());
  }

  /**
   * What became of an attempt of mine.
   *
   * @throws NotFound if there is none
   */
  public PaymentStatusView status(String reference) {
    PaymentOrder order =
        store.byReference(reference).filter(this::isMine).orElseThrow(NotFound::new);
    return views.status(order, order.attempt(reference));
  }

  private PaymentOrder payable(String orderPublicId) {
    PaymentOrder order =
        store.locked(orderPublicId).filter(this::isMine).orElseThrow(NotFound::new);
    if (order.payBy() != null
        && order.status().isPayable()
        && !clock.now().isBefore(order.payBy())) {
      throw new Refusal("fee.term-over");
    }
    if (!order.status().isPayable()) {
      throw new Refusal("fee.not-payable." + order.status().name());
    }
    return order;
  }

  private PaymentAttempt start(PaymentOrder order, PaymentMethod method, Duration time) {
    providers.gateway(method);
    Instant now = clock.now();
    Instant end = now.plus(time);
    if (order.payBy() != null && end.isAfter(order.payBy())) {
      end = order.payBy();
    }
    return order.start(method, CheckedNumber.paymentReference(), end, Act.now(actor.get(), now));
  }

  private Optional<PaymentAttempt> codeUnderWay(PaymentOrder order) {
    Instant least = clock.now().plus(LEAST_LEFT);
    return order.attempts().stream()
        .filter(attempt -> attempt.method() == PaymentMethod.VIETQR && attempt.isPending())
        .filter(attempt -> attempt.expiresAt().isAfter(least))
        .findFirst();
  }

  private Invitation invite(PaymentOrder order, PaymentAttempt attempt, Payee payee, Payer payer) {
    return providers
        .gateway(attempt.method())
        .invite(
            new Invoice(
                attempt.reference(),
                order.amount(),
                payee,
                payer,
                attempt.startedAt(),
                attempt.expiresAt()));
  }

  private boolean isMine(PaymentOrder order) {
    Long account = actor.get().accountId();
    return account != null && Objects.equals(account, order.owner().payerAccountId());
  }
}
