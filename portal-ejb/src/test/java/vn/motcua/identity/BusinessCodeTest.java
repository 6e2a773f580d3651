package vn.motcua.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.identity.BusinessCode.Kind;

class BusinessCodeTest {

  @ParameterizedTest
  @CsvSource({
    "0100109106, 0100109106, ENTERPRISE",
    "0300588569, 0300588569, ENTERPRISE",
    "0100686209, 0100686209, ENTERPRISE",
    "0101243150, 0101243150, ENTERPRISE",
    "0100109106-001, 0100109106-001, BRANCH",
    "0100109106001, 0100109106-001, BRANCH",
    "099192000123, 099192000123, PERSONAL",
    "01 00 109 106, 0100109106, ENTERPRISE"
  })
  void theseAreCodes(String typed, String text, Kind kind) {
    assertEquals(new BusinessCode(text, kind), BusinessCode.read(typed).orElseThrow());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "0100109107",
        "010010910",
        "01001091066",
        "0100109107-001",
        "0100109106-01",
        "010010910a",
        "000192000123",
        "0100109106-0001",
        "١٢٣٤٥٦٧٨٩٠"
      })
  void theseAreNot(String typed) {
    assertFalse(BusinessCode.isCode(typed));
  }

  @Test
  void atMostOneCheckDigitFitsNineDigits() {
    for (int body = 0; body < 2000; body++) {
      String nine = "%09d".formatted(body * 499_979L % 1_000_000_000L);
      long fitting =
          IntStream.range(0, 10).filter(check -> BusinessCode.isCode(nine + check)).count();
      assertTrue(fitting <= 1, nine);
    }
  }

  @Test
  void oneWrongDigitIsAlwaysFound() {
    String code = "0300588569";
    for (int place = 0; place < code.length(); place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        String other = code.substring(0, place) + digit + code.substring(place + 1);
        assertEquals(other.equals(code), BusinessCode.isCode(other), other);
      }
    }
  }
}
