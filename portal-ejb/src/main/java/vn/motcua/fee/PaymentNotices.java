package vn.motcua.fee;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.fee.domain.PaymentAttempt;
import vn.motcua.fee.domain.PaymentNotice.Provider;
import vn.motcua.fee.domain.PaymentNotice.Verdict;
import vn.motcua.fee.domain.PaymentOrder;
import vn.motcua.fee.domain.RefundDue;
import vn.motcua.fee.gateway.BankNotice;
import vn.motcua.fee.gateway.BankNoticeSignature;
import vn.motcua.fee.gateway.PaymentProviders;
import vn.motcua.fee.gateway.TransferText;
import vn.motcua.fee.gateway.VnpayGateway;
import vn.motcua.fee.keeping.Collectors;
import vn.motcua.fee.keeping.FeeStore;
import vn.motcua.fee.keeping.MoneyIn;
import vn.motcua.fee.keeping.NoticeBook;
import vn.motcua.fee.keeping.NoticeBook.Said;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Where payment providers report money. Open to everybody because a notice proves itself by its
 * signature; only a notice moves an order, never the payer's browser. Every notice is kept, and the
 * same one twice changes nothing twice.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class PaymentNotices {
  @Inject private PaymentProviders providers;
  @Inject private FeeStore store;
  @Inject private Collectors collectors;
  @Inject private MoneyIn money;
  @Inject private NoticeBook book;
  @Inject private PortalClock clock;

  /**
   * VNPAY's server-to-server notice.
   *
   * @param fields all fields, each once
   * @param raw the query or form as it came, for its digest
   */
  public VnpayAnswer vnpayIpn(Map<String, String> fields, byte[] raw) {
    VnpayGateway vnpay = providers.vnpay();
    if (!vnpay.isGenuine(fields)) {
      book.enter(Provider.VNPAY, raw, Verdict.FORGED);
      return VnpayAnswer.BAD_SIGNATURE;
    }
    VnpayGateway.Notice notice;
    try {
      notice = vnpay.read(fields);
    } catch (IllegalArgumentException malformed) {
      book.enter(Provider.VNPAY, raw, Verdict.MALFORMED);
      return VnpayAnswer.ERROR;
    }
    MoneyIn.Taken taken = take(notice);
    Said said = new Said(notice.transactionId(), notice.amount());
    book.enter(Provider.VNPAY, raw, taken.verdict(), notice.reference(), said);
    return answer(taken);
  }

  /**
   * A bank's notice of a credit to one of our accounts.
   *
   * @param signature value of the header {@link BankNoticeSignature#HEADER}
   * @param body the body as it came
   */
  public BankAnswer bankNotice(String signature, byte[] body) {
    if (!providers.bank().isGenuine(signature, body, clock.now())) {
      book.enter(Provider.BANK, body, Verdict.FORGED);
      return BankAnswer.FORGED;
    }
    BankNotice notice;
    try {
      notice = BankNotice.parse(body);
    } catch (IllegalArgumentException malformed) {
      book.enter(Provider.BANK, body, Verdict.MALFORMED);
      return BankAnswer.MALFORMED;
    }
    List<String> references = TransferText.references(notice.description());
    Verdict verdict = credit(notice, references);
    String reference = references.isEmpty() ? null : references.get(0);
    book.enter(Provider.BANK, body, verdict, reference, new Said(notice.id(), notice.amount()));
    return verdict == Verdict.REPEATED ? BankAnswer.REPEATED : BankAnswer.ACCEPTED;
  }

  private MoneyIn.Taken take(VnpayGateway.Notice notice) {
    Optional<PaymentOrder> found = store.lockedByReference(notice.reference(), PaymentMethod.VNPAY);
    if (found.isEmpty()) {
      return new MoneyIn.Taken(Verdict.UNKNOWN_REFERENCE, false);
    }
    PaymentOrder order = found.get();
    PaymentAttempt attempt = order.attempt(notice.reference());
    if (notice.paid()) {
      RefundDue.Money sum =
          new RefundDue.Money(
              Provider.VNPAY, notice.transactionId(), notice.amount(), null, clock.now());
      return money.take(order, attempt, sum, notice.paidAt());
    }
    if (notice.amount() != order.amount()) {
      return new MoneyIn.Taken(Verdict.WRONG_AMOUNT, false);
    }
    return new MoneyIn.Taken(money.refused(order, attempt, notice.reasonCode()), true);
  }

  private static VnpayAnswer answer(MoneyIn.Taken taken) {
    if (taken.verdict() == Verdict.UNKNOWN_REFERENCE) {
      return VnpayAnswer.NOT_FOUND;
    }
    if (!taken.exact()) {
      return VnpayAnswer.WRONG_AMOUNT;
    }
    return switch (taken.verdict()) {
      case PAID, REFUSED_BY_PAYER -> VnpayAnswer.CONFIRMED;
      default -> VnpayAnswer.ALREADY_CONFIRMED;
    };
  }

  /**
   * Money is matched only if its text names one order of ours and it reached that order's account.
   */
  private Verdict credit(BankNotice notice, List<String> references) {
    RefundDue.Money sum =
        new RefundDue.Money(
            Provider.BANK, notice.id(), notice.amount(), notice.description(), clock.now());
    for (String reference : references) {
      Optional<PaymentOrder> order = store.lockedByReference(reference, PaymentMethod.VIETQR);
      if (order.isPresent()
          && collectors.collectsOn(notice.account(), order.get().owner().agencyId())) {
        PaymentAttempt attempt = order.get().attempt(reference);
        return money.take(order.get(), attempt, sum, notice.creditedAt()).verdict();
      }
    }
    Long agency = collectors.agencyOfAccount(notice.account()).orElse(null);
    return money.putAside(sum, PaymentMethod.VIETQR, agency);
  }
}
