package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintedCodesTest {
  @Test
  void aCheckCodeIsFoundHoweverItIsTyped() {
    assertEquals("7K3F9QWX2M", PrintedCodes.checkCode(" 7k3f-9qwx–2m "));
    assertEquals("1001", PrintedCodes.checkCode("iool"));
  }

  @Test
  void aNumberIsTheSameWhateverItsCaseAndSpaces() {
    assertTrue(PrintedCodes.sameNumber("12/2026/TLKS", " 12 / 2026/tlks"));
    assertFalse(PrintedCodes.sameNumber("12/2026/TLKS", "13/2026/TLKS"));
  }
}
