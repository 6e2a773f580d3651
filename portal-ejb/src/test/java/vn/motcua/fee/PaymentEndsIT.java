package vn.motcua.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.fee.PaymentStatusView.State;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Terms, rights, receipts, the counter, and money to give back, in the container. */
class PaymentEndsIT extends PaymentCases {
  @Test
  void moneyAfterTheTermIsOwedBackAndTheDossierIsOver() throws Exception {
    String dossier = filed();
    VietQrView code = startVietQr(dossier);
    clock.at(clock.now().plus(Duration.ofDays(6)), () -> dossierTerms.endAll());
    assertEquals(OrderStatus.EXPIRED, order(dossier).status());
    assertEquals(State.OVER, status(code.reference()).state());
    assertEquals(
        BankAnswer.ACCEPTED, send(notice(code.accountNumber(), 205_000, code.reference())));
    OrderView order = order(dossier);
    assertEquals(OrderStatus.EXPIRED, order.status());
    assertEquals(1, count("fee_refund_due", "kind = 'LATE' and order_id = " + idOf(order)));
    assertEquals(
        "fee.not-payable.EXPIRED",
        assertThrows(Refusal.class, () -> startVnpay(dossier)).messageKey());
  }

  @Test
  void anAttemptWhoseTimeIsOverIsUnclearAndItsMoneyStillCounts() throws Exception {
    String dossier = filed();
    VietQrView code = startVietQr(dossier);
    clock.at(code.expiresAt().plus(Duration.ofMinutes(3)), () -> attemptTerms.lapseAll());
    assertEquals(State.UNCLEAR, status(code.reference()).state());
    assertEquals(OrderStatus.OPEN, order(dossier).status());
    assertEquals(
        BankAnswer.ACCEPTED, send(notice(code.accountNumber(), 205_000, code.reference())));
    assertEquals(OrderStatus.PAID, order(dossier).status());
  }

  @Test
  void afterTheTermNobodyStartsToPay() throws Exception {
    String dossier = filed();
    Refusal refusal =
        clock.at(
            clock.now().plus(Duration.ofDays(5)),
            () -> assertThrows(Refusal.class, () -> startVietQr(dossier)));
    assertEquals("fee.term-over", refusal.messageKey());
  }

  @Test
  void anotherPersonsOrderDoesNotExist() {
    String dossier = filed();
    OrderView order = order(dossier);
    String reference = startVietQr(dossier).reference();
    As other = As.user("citizen2", Roles.CITIZEN);
    assertEquals(List.of(), other.call(() -> payment.ordersOf(dossier)));
    assertThrows(NotFound.class, () -> other.run(() -> payment.startVietQr(order.publicId())));
    assertThrows(NotFound.class, () -> other.run(() -> payment.status(reference)));
    assertThrows(EJBAccessException.class, () -> As.nobody().run(() -> payment.ordersOf(dossier)));
  }

  @Test
  void anExemptionFromEverythingLeavesAWaivedOrder() {
    province.ensure();
    String dossier = province.filed("3.000333", Map.of("_fee.exemption", "POOR"));
    assertEquals(OrderStatus.WAIVED, order(dossier).status());
  }

  @Test
  void aPaidOrderHasItsReceiptInWords() {
    String dossier = filed();
    send(ipn(startVnpay(dossier), 205_000, "00"));
    long id = idOf(order(dossier));
    List<ReceiptFacts> facts = As.user("test", Roles.SYSTEM).call(() -> receipts.receiptsOf(id));
    assertEquals(1, facts.size());
    ReceiptFacts receipt = facts.get(0);
    assertEquals(ReceiptFacts.Kind.FEE_RECEIPT, receipt.kind());
    assertEquals("Hai trăm linh năm nghìn đồng", receipt.amountInWords());
    assertEquals("9900000087", receipt.issuer().taxCode());
    assertEquals("CA-26E", receipt.issuer().receiptSymbol());
    assertEquals(2, receipt.lines().size());
    assertThrows(
        EJBAccessException.class,
        () -> As.user("citizen", Roles.CITIZEN).run(() -> receipts.receiptsOf(id)));
  }

  @Test
  void theCounterCollectsOnceAndOnlyForItsAgencies() {
    String dossier = filed();
    OrderView order = order(dossier);
    CollectAtCounter command = new CollectAtCounter(key(), order.publicId(), "tiền mặt, quầy 2");
    As strangers = As.user(staff("desk"), Roles.DESK);
    assertThrows(NotFound.class, () -> strangers.run(() -> work.collect(command)));
    As desk = As.user(staff("centre-desk"), Roles.DESK);
    desk.run(() -> work.collect(command));
    desk.run(() -> work.collect(command));
    assertEquals(PaymentMethod.COUNTER, order(dossier).paidMethod());
    CollectAtCounter again = new CollectAtCounter(key(), order.publicId(), "tiền mặt");
    assertEquals(
        "fee.move-refused.COLLECT",
        assertThrows(Refusal.class, () -> desk.run(() -> work.collect(again))).messageKey());
    CollectAtCounter silent = new CollectAtCounter(key(), order(filed()).publicId(), " ");
    assertEquals(
        "fee.note-needed",
        assertThrows(Refusal.class, () -> desk.run(() -> work.collect(silent))).messageKey());
  }

  @Test
  void moneyOwedBackIsWorkOfItsAgencyUntilItIsSettled() {
    String dossier = filed();
    send(ipn(startVnpay(dossier), 1_000, "00"));
    As desk = As.user(staff("centre-desk"), Roles.DESK);
    RefundRow mine =
        desk.call(work::refunds).stream()
            .filter(row -> dossier.equals(row.dossierPublicId()))
            .findFirst()
            .orElseThrow();
    assertEquals(RefundKind.WRONG_AMOUNT, mine.kind());
    As strangers = As.user(staff("desk"), Roles.DESK);
    assertTrue(
        strangers.call(work::refunds).stream()
            .noneMatch(row -> row.publicId().equals(mine.publicId())));
    SettleRefund settle = new SettleRefund(key(), mine.publicId(), "Đã hoàn qua VNPAY");
    assertThrows(NotFound.class, () -> strangers.run(() -> work.settle(settle)));
    desk.run(() -> work.settle(settle));
    desk.run(() -> work.settle(settle));
    SettleRefund again = new SettleRefund(key(), mine.publicId(), "lần nữa");
    assertEquals(
        "fee.refund-settled-already",
        assertThrows(Refusal.class, () -> desk.run(() -> work.settle(again))).messageKey());
  }
}
