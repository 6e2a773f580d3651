package vn.motcua.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.motcua.fee.PaymentStatusView.State;
import vn.motcua.fee.gateway.BankNoticeSignature;

/** Paying for a filed dossier, by the doors, against the real database. */
class PaymentIT extends PaymentCases {
  @Test
  void filingMakesTheOrderInTheSameTransaction() {
    OrderView order = order(filed());
    assertEquals(OrderStatus.OPEN, order.status());
    assertEquals(205_000, order.amount());
    assertEquals(2, order.rows().size());
    assertEquals("Công an Tỉnh Mẫu", order.payee());
    Instant counted = order.createdAt().plus(Duration.ofDays(5));
    assertFalse(order.payBy().isAfter(counted), "five days from filing, just before the order");
    assertTrue(order.payBy().isAfter(counted.minus(Duration.ofDays(1))));
  }

  @Test
  void anIpnPaysOnceAndItsRepetitionChangesNothing() {
    String dossier = filed();
    Map<String, String> ipn = ipn(startVnpay(dossier), 205_000, "00");
    assertEquals(VnpayAnswer.CONFIRMED, send(ipn));
    assertEquals(VnpayAnswer.ALREADY_CONFIRMED, send(ipn));
    OrderView order = order(dossier);
    assertEquals(OrderStatus.PAID, order.status());
    assertEquals(PaymentMethod.VNPAY, order.paidMethod());
    assertEquals(State.PAID, status(ipn.get("vnp_TxnRef")).state());
    assertEquals(1, count("fee_event", "action = 'CONFIRM' and order_id = " + idOf(order)));
    assertEquals(0, count("fee_refund_due", "order_id = " + idOf(order)));
  }

  @Test
  void aForgedIpnChangesNothingAndIsKept() {
    String dossier = filed();
    Map<String, String> ipn = ipn(startVnpay(dossier), 205_000, "00");
    int before = count("fee_notice", "verdict = 'FORGED'");
    ipn.put("vnp_Amount", "100");
    assertEquals(VnpayAnswer.BAD_SIGNATURE, send(ipn));
    assertEquals(OrderStatus.PENDING, order(dossier).status());
    assertEquals(before + 1, count("fee_notice", "verdict = 'FORGED'"));
  }

  @Test
  void aWrongSumIsOwedBackOnceAndNeverPays() {
    String dossier = filed();
    Map<String, String> ipn = ipn(startVnpay(dossier), 204_000, "00");
    assertEquals(VnpayAnswer.WRONG_AMOUNT, send(ipn));
    assertEquals(VnpayAnswer.WRONG_AMOUNT, send(ipn));
    OrderView order = order(dossier);
    assertEquals(OrderStatus.PENDING, order.status());
    assertEquals(1, count("fee_refund_due", "kind = 'WRONG_AMOUNT' and order_id = " + idOf(order)));
  }

  @Test
  void anUnknownReferenceIsNotFound() {
    assertEquals(VnpayAnswer.NOT_FOUND, send(ipn("MC0000000000", 205_000, "00")));
  }

  @Test
  void aMalformedIpnIsAnErrorAndIsKept() {
    Map<String, String> ipn = new HashMap<>(ipn("MC0000000000", 1_000, "00"));
    ipn.put("vnp_Amount", "many");
    int before = count("fee_notice", "verdict = 'MALFORMED'");
    assertEquals(VnpayAnswer.ERROR, send(signed(ipn)));
    assertEquals(before + 1, count("fee_notice", "verdict = 'MALFORMED'"));
  }

  @Test
  void aRefusalByTheBankOpensTheOrderAgain() {
    String dossier = filed();
    String reference = startVnpay(dossier);
    Map<String, String> ipn = ipn(reference, 205_000, "51");
    assertEquals(VnpayAnswer.CONFIRMED, send(ipn));
    assertEquals(VnpayAnswer.ALREADY_CONFIRMED, send(ipn));
    assertEquals(OrderStatus.OPEN, order(dossier).status());
    assertEquals(State.FAILED, status(reference).state());
    assertEquals("51", status(reference).reasonCode());
    assertEquals(VnpayAnswer.CONFIRMED, send(ipn(startVnpay(dossier), 205_000, "00")));
  }

  @Test
  void concurrentNoticesPayOnce() throws InterruptedException, ExecutionException {
    String dossier = filed();
    Map<String, String> ipn = ipn(startVnpay(dossier), 205_000, "00");
    Callable<VnpayAnswer> report = () -> send(ipn);
    List<Future<VnpayAnswer>> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(executor.submit(report));
    }
    int confirmed = 0;
    for (Future<VnpayAnswer> one : all) {
      confirmed += one.get() == VnpayAnswer.CONFIRMED ? 1 : 0;
    }
    OrderView order = order(dossier);
    assertEquals(1, confirmed);
    assertEquals(OrderStatus.PAID, order.status());
    assertEquals(1, count("fee_event", "action = 'CONFIRM' and order_id = " + idOf(order)));
    assertEquals(0, count("fee_refund_due", "order_id = " + idOf(order)));
  }

  @Test
  void twoPaymentsAtOncePayOnceAndTheOtherIsOwedBack()
      throws InterruptedException, ExecutionException {
    String dossier = filed();
    Map<String, String> first = ipn(startVnpay(dossier), 205_000, "00");
    Map<String, String> second = ipn(startVnpay(dossier), 205_000, "00");
    Future<VnpayAnswer> one = executor.submit(() -> send(first));
    Future<VnpayAnswer> other = executor.submit(() -> send(second));
    assertNotEquals(one.get(), other.get());
    OrderView order = order(dossier);
    assertEquals(OrderStatus.PAID, order.status());
    assertEquals(1, count("fee_refund_due", "kind = 'DOUBLE' and order_id = " + idOf(order)));
  }

  @Test
  void aTransferIsMatchedByItsTextAndAccount() {
    String dossier = filed();
    VietQrView code = startVietQr(dossier);
    assertEquals(code.reference(), startVietQr(dossier).reference(), "the same code is shown");
    byte[] notice = notice(code.accountNumber(), 205_000, "ck " + spaced(code.reference()));
    assertEquals(BankAnswer.ACCEPTED, send(notice));
    assertEquals(BankAnswer.REPEATED, send(notice));
    OrderView order = order(dossier);
    assertEquals(OrderStatus.PAID, order.status());
    assertEquals(PaymentMethod.VIETQR, order.paidMethod());
  }

  @Test
  void aTransferToAnotherAccountOrWithoutReferenceIsPutAside() {
    String dossier = filed();
    VietQrView code = startVietQr(dossier);
    int before = count("fee_refund_due", "kind = 'UNMATCHED'");
    assertEquals(BankAnswer.ACCEPTED, send(notice("000099001201", 205_000, code.reference())));
    byte[] nameless = notice(code.accountNumber(), 205_000, "nop tien");
    assertEquals(BankAnswer.ACCEPTED, send(nameless));
    assertEquals(BankAnswer.REPEATED, send(nameless));
    assertEquals(before + 2, count("fee_refund_due", "kind = 'UNMATCHED'"));
    assertEquals(OrderStatus.PENDING, order(dossier).status());
  }

  @Test
  void aForgedOrMalformedBankNoticeChangesNothing() {
    VietQrView code = startVietQr(filed());
    byte[] body = notice(code.accountNumber(), 205_000, code.reference());
    String other = new BankNoticeSignature("another").header(clock.now(), body);
    assertEquals(BankAnswer.FORGED, notices.bankNotice(other, body));
    assertEquals(BankAnswer.FORGED, notices.bankNotice(null, body));
    assertEquals(BankAnswer.MALFORMED, send(new byte[] {'{'}));
    assertEquals(State.WAITING, status(code.reference()).state());
  }
}
