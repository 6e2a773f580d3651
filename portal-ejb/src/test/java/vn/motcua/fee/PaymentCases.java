package vn.motcua.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.demo.TestProvince;
import vn.motcua.dossier.DossierTerms;
import vn.motcua.fee.gateway.BankNoticeSignature;
import vn.motcua.fee.gateway.VnpaySignature;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Settings;

/**
 * What the container tests of payment share: a filed dossier with its order, and notices of the
 * providers.
 */
abstract class PaymentCases extends InContainer {
  @Inject TestProvince province;
  @EJB FeePayment payment;
  @EJB PaymentNotices notices;
  @EJB FeeWork work;
  @EJB FeeReceipts receipts;
  @EJB AttemptTerms attemptTerms;
  @EJB DossierTerms dossierTerms;
  @Inject PortalClock clock;
  @Resource ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  DataSource dataSource;

  String filed() {
    return province.filed("3.000333", Map.of("request.copies", 3));
  }

  OrderView order(String dossier) {
    return As.user("citizen", Roles.CITIZEN).call(() -> payment.orderOf(dossier).orElseThrow());
  }

  PaymentStatusView status(String reference) {
    return As.user("citizen", Roles.CITIZEN).call(() -> payment.status(reference));
  }

  String startVnpay(String dossier) {
    String order = order(dossier).publicId();
    PaymentStart start =
        As.user("citizen", Roles.CITIZEN)
            .call(() -> payment.startVnpay(order, "http://localhost/paid", "192.0.2.7", "vi"));
    Map<String, String> fields = fields(URI.create(start.address()).getRawQuery());
    assertEquals(start.reference(), fields.get("vnp_TxnRef"));
    return start.reference();
  }

  VietQrView startVietQr(String dossier) {
    String order = order(dossier).publicId();
    return As.user("citizen", Roles.CITIZEN).call(() -> payment.startVietQr(order));
  }

  VnpayAnswer send(Map<String, String> fields) {
    byte[] raw = fields.toString().getBytes(StandardCharsets.UTF_8);
    return As.nobody().call(() -> notices.vnpayIpn(fields, raw));
  }

  BankAnswer send(byte[] body) {
    String secret = Settings.find("portal.bank.secret").orElseThrow();
    String header = new BankNoticeSignature(secret).header(clock.now(), body);
    return As.nobody().call(() -> notices.bankNotice(header, body));
  }

  static Map<String, String> ipn(String reference, long amount, String code) {
    Map<String, String> fields = new HashMap<>();
    fields.put("vnp_TmnCode", Settings.find("portal.vnpay.code").orElseThrow());
    fields.put("vnp_TxnRef", reference);
    fields.put("vnp_Amount", Long.toString(amount * 100));
    fields.put("vnp_ResponseCode", code);
    fields.put("vnp_TransactionStatus", code.equals("00") ? "00" : "02");
    fields.put("vnp_TransactionNo", code.equals("00") ? key().substring(0, 12) : "0");
    return signed(fields);
  }

  static Map<String, String> signed(Map<String, String> fields) {
    String secret = Settings.find("portal.vnpay.secret").orElseThrow();
    fields.remove(VnpaySignature.HASH);
    return fields(new VnpaySignature(secret).signedQuery(fields));
  }

  static Map<String, String> fields(String query) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : query.split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }

  static byte[] notice(String account, long amount, String text) {
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

  static String spaced(String reference) {
    return reference.substring(0, 2) + " " + reference.substring(2).toLowerCase();
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  String staff(String username) {
    return username
        + "/"
        + number(
            "select p.id from staff_position p join account a on a.officer_id = p.officer_id"
                + " where a.username = '"
                + username
                + "' order by p.id limit 1");
  }

  long idOf(OrderView order) {
    return number("select id from fee_order where public_id = '" + order.publicId() + "'");
  }

  int count(String table, String where) {
    return (int) number("select count(*) from " + table + " where " + where);
  }

  long number(String query) {
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
