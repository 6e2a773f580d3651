package vn.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class VietTextTest {
  private static final String NAME = "Nguyễn Thị Thử Nghiệm";

  @Test
  void decomposedTextIsComposed() {
    assertEquals(NAME, VietText.nfc(Normalizer.normalize(NAME, Normalizer.Form.NFD)));
    assertNull(VietText.nfc(null));
  }

  @Test
  void spacesOfEveryKindAndInvisibleCharactersGo() {
    assertEquals(NAME, VietText.clean("\u200B  Nguyễn\u00A0 Thị\tThử \u00AD Nghiệm\u0000 "));
  }

  @Test
  void lineBreaksStay() {
    assertEquals("một\nhai", VietText.clean(" một \r\n  hai "));
  }

  @Test
  void foldingTakesTonesMarksCaseAndBarredD() {
    assertEquals("dang ky khai sinh", VietText.fold("ĐĂNG  KÝ Khai Sinh"));
    assertEquals("dang ky", VietText.fold(Normalizer.normalize("Đăng ký", Normalizer.Form.NFD)));
    assertEquals("", VietText.fold(null));
  }
}
