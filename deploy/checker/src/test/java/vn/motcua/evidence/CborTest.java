package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Examples of RFC 8949, appendix A, and what deterministic encoding refuses. */
class CborTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void examplesOfTheStandard() {
    same("00", 0L);
    same("17", 23L);
    same("1818", 24L);
    same("1903e8", 1000L);
    same("1a000f4240", 1_000_000L);
    same("1b000000e8d4a51000", 1_000_000_000_000L);
    same("20", -1L);
    same("3903e7", -1000L);
    same("6449455446", "IETF");
    same("62c3bc", "ü");
    same("83010203", List.of(1L, 2L, 3L));
    same("a201020304", Map.of(1L, 2L, 3L, 4L));
    same("f6", null);
    assertEquals("4401020304", HEX.formatHex(Cbor.write(new byte[] {1, 2, 3, 4})));
  }

  @Test
  void otherSpellingsOfTheSameValueAreRefused() {
    for (String other :
        List.of(
            "1800",
            "1817",
            "190017",
            "1900ff",
            "1a0000ffff",
            "1b00000000ffffffff",
            "5f4101ff",
            "9f01ff",
            "bf0102ff",
            "a203040102",
            "a201020103",
            "0000",
            "",
            "19",
            "4401",
            "fb3ff8",
            "f5",
            "a1200a",
            "1bffffffffffffffff",
            "5b7fffffffffffffff",
            "818181818181818181818100")) {
      assertThrows(IllegalArgumentException.class, () -> Cbor.read(HEX.parseHex(other)), other);
    }
  }

  @Test
  void whateverArrivesIsReadOrRefused() {
    Random random = new Random(6);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      Object value;
      try {
        value = Cbor.read(bytes);
      } catch (IllegalArgumentException refused) {
        continue;
      }
      // Texts with broken UTF-8 are the one thing that does not come back as it was.
      if (!hasText(value)) {
        assertEquals(HEX.formatHex(bytes), HEX.formatHex(Cbor.write(value)));
      }
    }
  }

  private static boolean hasText(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().anyMatch(CborTest::hasText);
    }
    if (value instanceof Map<?, ?> map) {
      return map.values().stream().anyMatch(CborTest::hasText);
    }
    return value instanceof Cbor.Tagged tagged ? hasText(tagged.value()) : value instanceof String;
  }

  private static void same(String hex, Object value) {
    assertEquals(hex, HEX.formatHex(Cbor.write(value)));
    assertEquals(value, Cbor.read(HEX.parseHex(hex)));
    assertEquals(hex.length() / 2, Arrays.copyOf(HEX.parseHex(hex), hex.length() / 2).length);
  }
}
