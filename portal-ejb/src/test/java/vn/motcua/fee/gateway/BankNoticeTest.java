package vn.motcua.fee.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankNoticeTest {
  private static final String GOOD =
      """
      {"id":"FT26328001","account":"000000009999","amount":24000,
       "creditedAt":"2026-11-24T14:12:00+07:00","description":"MC 0123456789 ck"}""";

  @Test
  void aNoticeOfTheAgreedFormIsRead() {
    BankNotice notice = BankNotice.parse(bytes(GOOD));
    assertEquals("FT26328001", notice.id());
    assertEquals(24_000, notice.amount());
    assertEquals(Instant.parse("2026-11-24T07:12:00Z"), notice.creditedAt());
  }

  @Test
  void aBodyCutShortAnywhereIsNoNotice() {
    byte[] whole = bytes(GOOD);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThrows(IllegalArgumentException.class, () -> BankNotice.parse(cut), "" + length);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "24000|24000.5",
        "24000|\"24000\"",
        "24000|-1",
        "24000|0",
        "24000|99999999999999999999",
        "24000|null",
        "24000|1e30",
        "\"FT26328001\"|\"\"",
        "\"FT26328001\"|7",
        "\"000000009999\"|\"00000000000000000000\"",
        "+07:00|",
        "2026-11-24|2026-13-24",
        "\"id\":|\"ID\":",
        "{\"id\"|{\"id\":\"X\",\"id\"",
        "{\"id\"|{\"more\":1,\"id\"",
        "ck\"}|ck\"}{}",
        "ck\"}|ck\"}]"
      })
  void aFieldOfAnotherFormIsRefused(String change) {
    String[] parts = change.split("\\|", -1);
    String changed = GOOD.replace(parts[0], parts[1]);
    assertThrows(IllegalArgumentException.class, () -> BankNotice.parse(bytes(changed)), changed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "1", "\"x\"", "{}", "<xml/>", "[[[[[[["})
  void whatIsNoObjectIsRefused(String body) {
    assertThrows(IllegalArgumentException.class, () -> BankNotice.parse(bytes(body)));
  }

  @Test
  void anOverlongTextIsRefused() {
    String changed = GOOD.replace("ck", "x".repeat(300));
    assertThrows(IllegalArgumentException.class, () -> BankNotice.parse(bytes(changed)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
