package vn.motcua.fee.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.Channel;
import vn.motcua.fee.AttemptStatus;
import vn.motcua.fee.FeeCalculation;
import vn.motcua.fee.FeeInput;
import vn.motcua.fee.FeeQuote;
import vn.motcua.fee.Fees;
import vn.motcua.fee.OrderStatus;
import vn.motcua.fee.PaymentMethod;
import vn.motcua.fee.RefundKind;
import vn.motcua.fee.domain.PaymentEvent.Act;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

class PaymentOrderTest {
  private static final Instant NOW = Instant.parse("2026-11-24T07:00:00Z");
  private static final Instant TERM = NOW.plus(Duration.ofDays(5));
  private static final Act PAYER = Act.now(Actor.citizen("citizen", 1, 2), NOW);
  private static final Act BANK = Act.now(Actor.system("fee.bank"), NOW.plusSeconds(60));
  private static final Act DESK =
      Act.now(new Actor(Actor.Kind.STAFF, "desk/1", 1L, null, 1L, 1L, 1L, 1L, Roles.DESK), NOW);
  private final PaymentOrder order = order("student");

  @Test
  void anOrderIsOpenAndRemembersItsRows() {
    assertEquals(OrderStatus.OPEN, order.status());
    assertEquals(100_000, order.amount());
    assertEquals(1, order.lines().size());
    assertEquals(200_000, order.lines().get(0).fullAmount());
    assertEquals("student", order.lines().get(0).exemptionCode());
    assertEquals(OrderAction.ORDER, order.events().get(0).action());
  }

  @Test
  void anExemptionFromEverythingWaivesTheOrder() {
    assertEquals(OrderStatus.WAIVED, order("poor").status());
    assertTrue(order("poor").status().isSettled());
  }

  @Test
  void theExactSumPaysItOnce() {
    PaymentAttempt attempt = start(PaymentMethod.VIETQR, "MC1");
    assertEquals(OrderStatus.PENDING, order.status());
    assertEquals(Optional.empty(), order.credit(attempt, 100_000, "T1", BANK));
    assertEquals(OrderStatus.PAID, order.status());
    assertEquals(AttemptStatus.CONFIRMED, attempt.status());
    assertEquals(PaymentMethod.VIETQR, order.paidMethod());
    assertEquals("T1", order.paidTransaction());
    assertEquals(BANK.happenedAt(), order.paidAt());
    assertEquals(
        List.of(OrderAction.ORDER, OrderAction.START, OrderAction.CONFIRM),
        order.events().stream().map(PaymentEvent::action).toList());
  }

  @Test
  void aWrongSumNeverPaysIt() {
    PaymentAttempt attempt = start(PaymentMethod.VIETQR, "MC1");
    for (long sum : new long[] {0, 1, 99_999, 100_001, 10_000_000}) {
      assertEquals(Optional.of(RefundKind.WRONG_AMOUNT), order.credit(attempt, sum, "T", BANK));
      assertEquals(OrderStatus.PENDING, order.status());
      assertNull(order.paidAt());
    }
  }

  @Test
  void moneyForASecondAttemptIsDouble() {
    PaymentAttempt first = start(PaymentMethod.VIETQR, "MC1");
    PaymentAttempt second = start(PaymentMethod.VNPAY, "MC2");
    order.credit(first, 100_000, "T1", BANK);
    assertEquals(Optional.of(RefundKind.DOUBLE), order.credit(second, 100_000, "T2", BANK));
    assertEquals("T1", order.paidTransaction());
    assertFalse(second.status() == AttemptStatus.CONFIRMED);
  }

  @Test
  void moneyAfterTheEndIsLate() {
    PaymentAttempt attempt = start(PaymentMethod.VIETQR, "MC1");
    order.lapse(attempt.expiresAt().plusSeconds(1), BANK);
    order.expire(BANK);
    assertEquals(OrderStatus.EXPIRED, order.status());
    assertEquals(Optional.of(RefundKind.LATE), order.credit(attempt, 100_000, "T", BANK));
    assertEquals(OrderStatus.EXPIRED, order.status());
  }

  @Test
  void moneyForAWaivedOrderIsLate() {
    PaymentOrder waived = order("poor");
    assertEquals(Optional.of(RefundKind.LATE), waived.credit(null, 1, "T", BANK));
  }

  @Test
  void moneyForALapsedOrFailedAttemptCountsWhileTheOrderIsOpen() {
    PaymentAttempt attempt = start(PaymentMethod.VIETQR, "MC1");
    order.lapse(attempt.expiresAt().plusSeconds(1), BANK);
    assertEquals(AttemptStatus.LAPSED, attempt.status());
    assertEquals(OrderStatus.OPEN, order.status());
    assertEquals(Optional.empty(), order.credit(attempt, 100_000, "T", BANK));
    assertEquals(OrderStatus.PAID, order.status());
  }

  @Test
  void aFailedAttemptLeavesTheOrderPendingWhileAnotherIsUnderWay() {
    PaymentAttempt first = start(PaymentMethod.VNPAY, "MC1");
    PaymentAttempt second = start(PaymentMethod.VNPAY, "MC2");
    assertTrue(order.fail(first, "24", BANK));
    assertEquals(OrderStatus.PENDING, order.status());
    assertEquals("24", first.reasonCode());
    assertFalse(order.fail(first, "24", BANK), "the second report of the same no");
    assertTrue(order.fail(second, "11", BANK));
    assertEquals(OrderStatus.OPEN, order.status());
  }

  @Test
  void onlyAttemptsWhoseTimeIsOverLapse() {
    PaymentAttempt attempt = start(PaymentMethod.VIETQR, "MC1");
    order.lapse(attempt.expiresAt(), BANK);
    assertTrue(attempt.isPending());
    assertEquals(OrderStatus.PENDING, order.status());
  }

  @Test
  void theTermsEndTakesTheAttemptsUnderWayAlong() {
    PaymentAttempt attempt = start(PaymentMethod.VIETQR, "MC1");
    order.expire(BANK);
    assertEquals(AttemptStatus.LAPSED, attempt.status());
    assertEquals(OrderStatus.EXPIRED, order.status());
    Refusal refusal = assertThrows(Refusal.class, () -> order.expire(BANK));
    assertEquals("fee.move-refused.EXPIRE", refusal.messageKey());
  }

  @Test
  void theCounterCollectsCash() {
    order.collect("quầy 2", DESK);
    assertEquals(OrderStatus.PAID, order.status());
    assertEquals(PaymentMethod.COUNTER, order.paidMethod());
    assertEquals(
        "fee.move-refused.COLLECT",
        assertThrows(Refusal.class, () -> order.collect("again", DESK)).messageKey());
  }

  @Test
  void theDossiersEndCancelsWhatIsUnpaidAndOwesBackWhatIsPaid() {
    order.end(BANK);
    assertEquals(OrderStatus.CANCELLED, order.status());
    PaymentOrder paid = order("student");
    paid.collect("quầy 2", DESK);
    paid.end(BANK);
    assertEquals(OrderStatus.REFUND_DUE, paid.status());
    paid.refund(DESK);
    assertEquals(OrderStatus.REFUNDED, paid.status());
    paid.end(BANK);
    assertEquals(OrderStatus.REFUNDED, paid.status());
    PaymentOrder waived = order("poor");
    waived.end(BANK);
    assertEquals(OrderStatus.WAIVED, waived.status());
  }

  @Test
  void nobodyStartsToPayWhatIsPaidOrWaived() {
    order.collect("quầy 2", DESK);
    assertThrows(Refusal.class, () -> start(PaymentMethod.VNPAY, "MC1"));
    PaymentOrder waived = order("poor");
    assertThrows(Refusal.class, () -> waived.start(PaymentMethod.VNPAY, "MC1", TERM, PAYER));
    assertEquals(0, order.attempts().size());
  }

  @Test
  void afterTwentyAttemptsTheCounterHasToHelp() {
    for (int i = 0; i < PaymentOrder.MOST_ATTEMPTS; i++) {
      start(PaymentMethod.VNPAY, "MC" + i);
    }
    Refusal refusal = assertThrows(Refusal.class, () -> start(PaymentMethod.VNPAY, "MCX"));
    assertEquals("fee.too-many-attempts", refusal.messageKey());
  }

  @Test
  void moneyOwedBackIsSettledOnce() {
    RefundDue due =
        new RefundDue(
            RefundKind.UNMATCHED,
            new RefundDue.Money(PaymentNotice.Provider.BANK, "T", 1_000, "no reference", NOW),
            null,
            7L);
    due.settle("sent back", "desk/1", NOW);
    assertEquals(NOW, due.settledAt());
    Refusal refusal = assertThrows(Refusal.class, () -> due.settle("again", "desk/1", NOW));
    assertEquals("fee.refund-settled-already", refusal.messageKey());
  }

  private PaymentAttempt start(PaymentMethod method, String reference) {
    return order.start(method, reference, NOW.plus(Duration.ofMinutes(30)), PAYER);
  }

  private static PaymentOrder order(String exemption) {
    FeeQuote quote =
        FeeCalculation.quote(
            Fees.criminalRecord(),
            new FeeInput(
                "1", Channel.Kind.ONLINE, LocalDate.of(2026, 11, 24), Map.of(), Set.of(exemption)));
    return PaymentOrder.of(new OrderOwner(), quote, TERM, Act.now(Actor.system("fee.order"), NOW));
  }
}
