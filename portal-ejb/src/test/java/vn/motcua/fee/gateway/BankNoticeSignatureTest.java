package vn.motcua.fee.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class BankNoticeSignatureTest {
  private static final Instant NOW = Instant.parse("2026-11-24T07:15:00Z");
  private static final byte[] BODY = "{\"id\":\"1\"}".getBytes(StandardCharsets.UTF_8);
  private final BankNoticeSignature bank = new BankNoticeSignature("not-a-secret-of-anyone");

  @Test
  void theDigestIsTheOneOfTheRfcTestCase() {
    assertEquals(
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        Hmac.hex(
            Hmac.SHA256,
            "Jefe",
            "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void aFreshNoticeIsGenuine() {
    assertTrue(bank.isGenuine(bank.header(NOW, BODY), BODY, NOW));
  }

  @Test
  void fiveMinutesEitherWayAreAcceptedAndNoMore() {
    Duration window = Duration.ofMinutes(5);
    String header = bank.header(NOW, BODY);
    assertTrue(bank.isGenuine(header, BODY, NOW.plus(window)));
    assertTrue(bank.isGenuine(header, BODY, NOW.minus(window)));
    assertFalse(bank.isGenuine(header, BODY, NOW.plus(window).plusSeconds(1)));
    assertFalse(bank.isGenuine(header, BODY, NOW.minus(window).minusSeconds(1)));
  }

  @Test
  void aChangedBodyTimeOrSecretIsForged() {
    String header = bank.header(NOW, BODY);
    assertFalse(bank.isGenuine(header, "{\"id\":\"2\"}".getBytes(StandardCharsets.UTF_8), NOW));
    assertFalse(bank.isGenuine(header.replace("t=1", "t=2"), BODY, NOW));
    String other = new BankNoticeSignature("another").header(NOW, BODY);
    assertFalse(bank.isGenuine(other, BODY, NOW));
    String later = bank.header(NOW.plusSeconds(1), BODY);
    String mixed = header.substring(0, header.indexOf(',')) + later.substring(later.indexOf(','));
    assertFalse(bank.isGenuine(mixed, BODY, NOW));
  }

  @Test
  void aHeaderOfAnotherFormIsNone() {
    assertFalse(bank.isGenuine(null, BODY, NOW));
    assertFalse(bank.isGenuine("", BODY, NOW));
    assertFalse(bank.isGenuine("t=1,v1=00", BODY, NOW));
    assertFalse(bank.isGenuine(bank.header(NOW, BODY) + ",v2=0", BODY, NOW));
    assertFalse(bank.isGenuine("t=99999999999999999999,v1=" + "0".repeat(64), BODY, NOW));
  }
}
