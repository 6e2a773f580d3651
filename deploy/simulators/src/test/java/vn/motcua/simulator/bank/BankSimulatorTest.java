package vn.motcua.simulator.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BankSimulatorTest extends AtTheBank {
  @Test
  void whoPaysInFullIsReportedAndSentBackWithSignedFields() throws Exception {
    HttpResponse<String> page = payPage(request());
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("200.000 đ"), page.body());
    HttpResponse<String> done = decide("pay");
    assertEquals(303, done.statusCode());
    Map<String, String> told = Query.read(portal.next().query());
    assertGenuine(told);
    assertEquals("20000000", told.get("vnp_Amount"));
    assertEquals("00", told.get("vnp_ResponseCode"));
    assertEquals("00", told.get("vnp_TransactionStatus"));
    URI back = URI.create(done.headers().firstValue("Location").orElseThrow());
    assertTrue(back.toString().startsWith("http://portal.example/paid?order=1&"), back::toString);
    Map<String, String> shown = Query.read(back.getRawQuery());
    shown.remove("order");
    assertEquals(told, shown);
  }

  @Test
  void refusalAndExpiryAreReportedWithTheirCodes() throws Exception {
    payPage(request());
    decide("refuse");
    assertEquals("24", Query.read(portal.next().query()).get("vnp_ResponseCode"));
    Map<String, String> other = request();
    other.put("vnp_TxnRef", "MC9876543210");
    payPage(other);
    post("/vnpay/decide", "reference=MC9876543210&decision=expire");
    Map<String, String> told = Query.read(portal.next().query());
    assertEquals("11", told.get("vnp_ResponseCode"));
    assertEquals("02", told.get("vnp_TransactionStatus"));
  }

  @Test
  void aReferenceIsUsedOnce() throws Exception {
    payPage(request());
    decide("pay");
    portal.next();
    assertEquals(400, payPage(request()).statusCode());
    assertEquals(400, decide("pay").statusCode());
    assertTrue(portal.heard.isEmpty());
  }

  @Test
  void aForgedOrMalformedRequestGetsNoPage() throws Exception {
    Map<String, String> fields = request();
    String query = Query.write(fields);
    HttpResponse<String> forged =
        get("/vnpay/paymentv2/vpcpay.html?" + query + "&vnp_SecureHash=" + "0".repeat(128));
    assertEquals(400, forged.statusCode());
    assertTrue(forged.body().contains("Sai chữ ký"), forged.body());
    String twice = signed(fields) + "&vnp_Amount=1";
    assertEquals(400, get("/vnpay/paymentv2/vpcpay.html?" + twice).statusCode());
    for (Map.Entry<String, String> wrong : wrongFields().entrySet()) {
      Map<String, String> changed = request();
      changed.put(wrong.getKey(), wrong.getValue());
      assertEquals(400, payPage(changed).statusCode(), wrong.toString());
    }
    for (String name : fields.keySet()) {
      Map<String, String> cut = request();
      cut.remove(name);
      assertEquals(400, payPage(cut).statusCode(), name);
    }
  }

  @Test
  void aNoticeIsRepeatedUntilItIsUnderstood() throws Exception {
    portal.vnpayAnswers.add("99");
    portal.vnpayAnswers.add("97");
    portal.vnpayAnswers.add("02");
    payPage(request());
    decide("pay");
    String first = portal.next().query();
    assertEquals(first, portal.next().query());
    assertEquals(first, portal.next().query());
  }

  @Test
  void instructionsAreCarriedOutOnceEach() throws Exception {
    control("{\"instruction\":\"WRONG_AMOUNT\"}");
    payPage(request());
    decide("pay");
    Map<String, String> lied = Query.read(portal.next().query());
    assertEquals("19900000", lied.get("vnp_Amount"));
    assertGenuine(lied);
    assertEquals("20000000", pay("FORGED_HASH", "MC2").get("vnp_Amount"));
    assertEquals("51", pay("FAIL", "MC3").get("vnp_ResponseCode"));
    assertEquals("00", pay("REPEAT", "MC4").get("vnp_ResponseCode"));
    assertEquals("MC4", Query.read(portal.next().query()).get("vnp_TxnRef"));
    assertEquals("00", pay("NORMAL", "MC5").get("vnp_ResponseCode"));
    assertTrue(portal.heard.isEmpty());
  }

  @Test
  void aForgedNoticeIsSignedWithAnotherSecret() throws Exception {
    Map<String, String> forged = pay("FORGED_HASH", "MC2");
    String hash = forged.remove("vnp_SecureHash");
    assertNotEquals(hash, Keyed.sha512("vnpay-secret", Query.write(forged)));
  }

  @Test
  void aDelayedNoticeComesWhenReleasedAndASilentOneNever() throws Exception {
    control("{\"instruction\":\"DELAY\"}");
    control("{\"instruction\":\"SILENT\"}");
    payPage(request());
    decide("pay");
    Map<String, String> other = request();
    other.put("vnp_TxnRef", "MC2");
    payPage(other);
    post("/vnpay/decide", "reference=MC2&decision=pay");
    assertTrue(portal.heard.isEmpty());
    JsonNode state = control("{\"release\":true}");
    assertEquals("MC0123456789", Query.read(portal.next().query()).get("vnp_TxnRef"));
    assertEquals(0, state.get("held").asInt());
    assertEquals("silent", state.get("journal").get(0).get("answer").asText());
    assertEquals(2, state.get("journal").size());
  }

  @Test
  void aScannedCodeIsShownThenTransferredAndReported() throws Exception {
    String code = form(withCrc(CODE));
    HttpResponse<String> shown = post("/bank/read", code);
    assertEquals(200, shown.statusCode());
    assertTrue(shown.body().contains("24.000 đ"), shown.body());
    assertEquals(200, post("/bank/transfer", code).statusCode());
    PortalStub.Heard told = portal.next();
    JsonNode notice = new ObjectMapper().readTree(told.body());
    assertEquals(24_000, notice.get("amount").asLong());
    assertEquals("000099001201", notice.get("account").asText());
    assertEquals("2026-11-24T14:15+07:00", notice.get("creditedAt").asText());
    assertTrue(notice.get("description").asText().contains("mc0123 456789"), told::text);
    String expected =
        Keyed.sha256(
            "bank-secret",
            (NOW.getEpochSecond() + "." + told.text()).getBytes(StandardCharsets.UTF_8));
    assertEquals("t=" + NOW.getEpochSecond() + ",v1=" + expected, told.signature());
  }

  @Test
  void theBankRepeatsItsNoticeUntilAcceptedButNotWhenRefused() throws Exception {
    portal.bankAnswers.add(503);
    post("/bank/transfer", form(withCrc(CODE)));
    assertEquals(portal.next().text(), portal.next().text());
    portal.bankAnswers.add(401);
    post("/bank/transfer", form(withCrc(CODE)));
    portal.next();
    assertTrue(portal.heard.isEmpty());
  }

  @Test
  void theBankLiesForgesAndRefusesWhenTold() throws Exception {
    control("{\"instruction\":\"WRONG_AMOUNT\"}");
    control("{\"instruction\":\"FORGED_HASH\"}");
    control("{\"instruction\":\"FAIL\"}");
    post("/bank/transfer", form(withCrc(CODE)));
    assertEquals(23_000, new ObjectMapper().readTree(portal.next().body()).get("amount").asLong());
    post("/bank/transfer", form(withCrc(CODE)));
    PortalStub.Heard forged = portal.next();
    String right =
        Keyed.sha256(
            "bank-secret",
            (NOW.getEpochSecond() + "." + forged.text()).getBytes(StandardCharsets.UTF_8));
    assertFalse(forged.signature().endsWith(right));
    assertEquals(400, post("/bank/transfer", form(withCrc(CODE))).statusCode());
    assertTrue(portal.heard.isEmpty());
  }

  @Test
  void aCodeWithOneCharacterChangedIsNotRead() throws Exception {
    String code = withCrc(CODE);
    for (int at = 0; at < code.length(); at++) {
      char other = code.charAt(at) == '1' ? '2' : '1';
      String changed = code.substring(0, at) + other + code.substring(at + 1);
      assertEquals(400, post("/bank/read", form(changed)).statusCode(), "at " + at);
    }
  }

  @Test
  void aCodeWithARightCrcButAWrongFormIsNotRead() throws Exception {
    String[][] changes = {
      {"5303704", "5303840"},
      {"5802VN", "5802US"},
      {"010212", "010211"},
      {"QRIBFTTA", "QRIBFTTC"},
      {"540524000", "540500000"},
      {"540524000", "540624000"},
      {"540524000", ""},
      {"5802VN", "5802VN5802VN"},
      {"A000000727", "A000000728"},
      {"0006970499", "000697049X"}
    };
    for (String[] change : changes) {
      String code = withCrc(CODE.replace(change[0], change[1]));
      assertEquals(400, post("/bank/read", form(code)).statusCode(), change[0] + change[1]);
    }
    assertEquals(400, post("/bank/read", form("")).statusCode());
    assertEquals(400, post("/bank/read", form("x".repeat(600))).statusCode());
  }

  @Test
  void theExampleOfNapasWithItsMisprintedLengthIsNotRead() throws Exception {
    String misprinted =
        "00020101021238570010A00000072701270006970403011200110123456780208QRIBFTTA"
            + "530370454061800005802VN6304";
    HttpResponse<String> answer = post("/bank/read", form(withCrc(misprinted)));
    assertEquals(400, answer.statusCode());
  }

  @Test
  void theControlDoorTakesOnlyWhatItKnows() throws Exception {
    for (String body :
        new String[] {
          "",
          "null",
          "[]",
          "{\"instruction\":\"STEAL\"}",
          "{\"instruction\":\"FAIL\",\"times\":0}",
          "{\"instruction\":\"FAIL\",\"times\":1001}",
          "{\"instruction\":\"FAIL\"",
          "{\"unknown\":1}",
          "{}{}",
          "{\"x\":\"" + "y".repeat(70_000) + "\"}"
        }) {
      assertEquals(400, post("/control", body).statusCode(), body);
    }
    control("{\"instruction\":\"FAIL\",\"times\":2}");
    JsonNode state = control("{\"clear\":true}");
    assertEquals(0, state.get("waiting").size());
  }

  @Test
  void whatAPageShowsIsEscaped() throws Exception {
    HttpResponse<String> page =
        get("/bank?code=" + URLEncoder.encode("\"><b>", StandardCharsets.UTF_8));
    assertTrue(page.body().contains("&quot;&gt;&lt;b&gt;"), page.body());
  }
}
