package vn.motcua.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.demo.TestProvince;
import vn.motcua.dossier.DossierTerms;
import vn.motcua.fee.PaymentStatusView.State;
import vn.motcua.fee.gateway.BankNoticeSignature;
import vn.motcua.fee.gateway.VnpaySignature;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Settings;

/** Paying for a filed dossier, by the doors, against the real database. */
class PaymentIT extends InContainer {
  @Inject private TestProvince province;
  @EJB private FeePayment payment;
  @EJB private PaymentNotices notices;
  @EJB private FeeWork work;
  @EJB private FeeReceipts receipts;
  @EJB private AttemptTerms attemptTerms;
  @EJB private DossierTerms dossierTerms;
  @Inject private PortalClock clock;
  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

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

  // -- what the tests are told in --

  private String filed() {
    return province.filed("3.000333", Map.of("request.copies", 3));
  }

  private OrderView order(String dossier) {
    return As.user("citizen", Roles.CITIZEN).call(() -> payment.orderOf(dossier).orElseThrow());
  }

  private PaymentStatusView status(String reference) {
    return As.user("citizen", Roles.CITIZEN).call(() -> payment.status(reference));
  }

  private String startVnpay(String dossier) {
    String order = order(dossier).publicId();
    PaymentStart start =
        As.user("citizen", Roles.CITIZEN)
            .call(() -> payment.startVnpay(order, "http://localhost/paid", "192.0.2.7", "vi"));
    Map<String, String> fields = fields(URI.create(start.address()).getRawQuery());
    assertEquals(start.reference(), fields.get("vnp_TxnRef"));
    return start.reference();
  }

  private VietQrView startVietQr(String dossier) {
    String order = order(dossier).publicId();
    return As.user("citizen", Roles.CITIZEN).call(() -> payment.startVietQr(order));
  }

  private VnpayAnswer send(Map<String, String> fields) {
    byte[] raw = fields.toString().getBytes(StandardCharsets.UTF_8);
    return As.nobody().call(() -> notices.vnpayIpn(fields, raw));
  }

  private BankAnswer send(byte[] body) {
    String secret = Settings.find("portal.bank.secret").orElseThrow();
    String header = new BankNoticeSignature(secret).header(clock.now(), body);
    return As.nobody().call(() -> notices.bankNotice(header, body));
  }

  private static Map<String, String> ipn(String reference, long amount, String code) {
    Map<String, String> fields = new HashMap<>();
    fields.put("vnp_TmnCode", Settings.find("portal.vnpay.code").orElseThrow());
    fields.put("vnp_TxnRef", reference);
    fields.put("vnp_Amount", Long.toString(amount * 100));
    fields.put("vnp_ResponseCode", code);
    fields.put("vnp_TransactionStatus", code.equals("00") ? "00" : "02");
    fields.put("vnp_TransactionNo", code.equals("00") ? key().substring(0, 12) : "0");
    return signed(fields);
  }

  private static Map<String, String> signed(Map<String, String> fields) {
    String secret = Settings.find("portal.vnpay.secret").orElseThrow();
    fields.remove(VnpaySignature.HASH);
    return fields(new VnpaySignature(secret).signedQuery(fields));
  }

  private static Map<String, String> fields(String query) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  private static byte[] notice(String account, long amount, String text) {
    return Json.createObjectBuilder()
        .add("id", "FT" + key().substring(0, 12))
        .add("account", account)
        .add("amount", amount)
        .add("creditedAt", "2026-11-24T14:12:00+07:00")
        .add("description", text)
        .build()
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String spaced(String reference) {
    return reference.substring(0, 2) + " " + reference.substring(2).toLowerCase();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private String staff(String username) {
    return username
        + "/"
        + number(
            "select p.id from staff_position p join account a on a.officer_id = p.officer_id"
                + " where a.username = '"
                + username
                + "' order by p.id limit 1");
  }

  private long idOf(OrderView order) {
    return number("select id from fee_order where public_id = '" + order.publicId() + "'");
  }

  private int count(String table, String where) {
    return (int) number("select count(*) from " + table + " where " + where);
  }

  private long number(String query) {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      assertTrue(row.next(), query);
      return row.getLong(1);
    } catch (SQLException failed) {
      throw new AssertionError(query, failed);
    }
  }
}
