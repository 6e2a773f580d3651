package vn.motcua.fee.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VnpayGatewayTest {
  private static final String SECRET = "not-a-secret-of-anyone";
  private final VnpayGateway gateway =
      new VnpayGateway("http://pay.example/vpcpay.html", "TERMINAL", SECRET);
  private final VnpaySignature signature = new VnpaySignature(SECRET);

  @Test
  void theHashCoversSortedEncodedFields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("vnp_OrderInfo", "Nop phi & le phi");
    fields.put("vnp_Amount", "2400000");
    fields.put("vnp_BankCode", "");
    String expected =
        Hmac.hex(
            Hmac.SHA512,
            SECRET,
            "vnp_Amount=2400000&vnp_OrderInfo=Nop+phi+%26+le+phi"
                .getBytes(StandardCharsets.US_ASCII));
    assertEquals(
        "vnp_Amount=2400000&vnp_OrderInfo=Nop+phi+%26+le+phi&vnp_SecureHash=" + expected,
        signature.signedQuery(fields));
  }

  @Test
  void theHashIsTheOneOfTheRfcTestCase() {
    assertEquals(
        "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea250554"
            + "9758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
        Hmac.hex(
            Hmac.SHA512,
            "Jefe",
            "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void theAmountLeavesTimesAHundredAndTimesAreVietnamese() {
    Map<String, String> fields = query(gateway.invite(invoice(200_000)).address());
    assertEquals("20000000", fields.get("vnp_Amount"));
    assertEquals("20261124141500", fields.get("vnp_CreateDate"));
    assertEquals("20261124143000", fields.get("vnp_ExpireDate"));
    assertEquals("MC0123456789", fields.get("vnp_TxnRef"));
    assertEquals("TERMINAL", fields.get("vnp_TmnCode"));
    assertTrue(signature.isGenuine(fields));
  }

  @Test
  void aNoticeIsPaidOnlyWithBothCodes() {
    assertTrue(gateway.read(notice()).paid());
    assertEquals(200_000, gateway.read(notice()).amount());
    assertEquals(Instant.parse("2026-11-24T07:20:00Z"), gateway.read(notice()).paidAt());
    Map<String, String> failed = notice();
    failed.put("vnp_TransactionStatus", "02");
    assertFalse(gateway.read(failed).paid());
    Map<String, String> refused = notice();
    refused.put("vnp_ResponseCode", "24");
    assertFalse(gateway.read(refused).paid());
    assertEquals("24", gateway.read(refused).reasonCode());
  }

  @Test
  void anyChangedFieldMakesTheNoticeForged() {
    Map<String, String> signed = signed(notice());
    assertTrue(gateway.isGenuine(signed));
    for (String name : notice().keySet()) {
      Map<String, String> forged = new HashMap<>(signed);
      forged.merge(name, "1", String::concat);
      assertFalse(gateway.isGenuine(forged), name);
    }
    Map<String, String> added = new HashMap<>(signed);
    added.put("vnp_CardType", "ATM");
    assertFalse(gateway.isGenuine(added));
    Map<String, String> bare = new HashMap<>(signed);
    bare.remove(VnpaySignature.HASH);
    assertFalse(gateway.isGenuine(bare));
  }

  @Test
  void anothersTerminalIsNotOurs() {
    Map<String, String> other = notice();
    other.put("vnp_TmnCode", "SOMEBODY");
    assertFalse(gateway.isGenuine(signed(other)));
  }

  @Test
  void aHashInCapitalsIsTheSameHash() {
    Map<String, String> signed = signed(notice());
    signed.compute(VnpaySignature.HASH, (name, hash) -> hash.toUpperCase());
    assertTrue(gateway.isGenuine(signed));
  }

  @Test
  void aNoticeWithAFieldMissingOrMalformedIsNotRead() {
    for (String name : notice().keySet()) {
      if (name.equals("vnp_PayDate") || name.equals("vnp_TmnCode")) {
        continue;
      }
      Map<String, String> cut = notice();
      cut.remove(name);
      assertThrows(IllegalArgumentException.class, () -> gateway.read(cut), name);
    }
    for (String amount : new String[] {"-100", "150", "1e9", "99999999999999999999"}) {
      Map<String, String> wrong = notice();
      wrong.put("vnp_Amount", amount);
      assertThrows(IllegalArgumentException.class, () -> gateway.read(wrong), amount);
    }
    Map<String, String> noTime = notice();
    noTime.put("vnp_PayDate", "20261324");
    assertThrows(IllegalArgumentException.class, () -> gateway.read(noTime));
    Map<String, String> longCode = notice();
    longCode.put("vnp_ResponseCode", "123456789");
    assertThrows(IllegalArgumentException.class, () -> gateway.read(longCode));
    Map<String, String> long65 = notice();
    long65.put("vnp_TransactionNo", "9".repeat(65));
    assertThrows(IllegalArgumentException.class, () -> gateway.read(long65));
  }

  private Map<String, String> signed(Map<String, String> fields) {
    return query("?" + signature.signedQuery(fields));
  }

  private static Map<String, String> notice() {
    Map<String, String> fields = new HashMap<>();
    fields.put("vnp_TmnCode", "TERMINAL");
    fields.put("vnp_TxnRef", "MC0123456789");
    fields.put("vnp_Amount", "20000000");
    fields.put("vnp_ResponseCode", "00");
    fields.put("vnp_TransactionStatus", "00");
    fields.put("vnp_TransactionNo", "14226112");
    fields.put("vnp_PayDate", "20261124142000");
    return fields;
  }

  private static PaymentGateway.Invoice invoice(long amount) {
    return new PaymentGateway.Invoice(
        "MC0123456789",
        amount,
        null,
        new PaymentGateway.Payer("http://portal.example/apply/paid", "192.0.2.7", "vi"),
        Instant.parse("2026-11-24T07:15:00Z"),
        Instant.parse("2026-11-24T07:30:00Z"));
  }

  private static Map<String, String> query(String address) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : address.substring(address.indexOf('?') + 1).split("&")) {
      String[] parts = pair.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return fields;
  }
}
