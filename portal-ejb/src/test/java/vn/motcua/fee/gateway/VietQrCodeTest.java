package vn.motcua.fee.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import vn.motcua.fee.gateway.VietQrCode.Service;

class VietQrCodeTest {

  @Test
  void theCheckOfTheStandardExampleIsRight() {
    assertEquals("29B1", Crc16.of("123456789"));
  }

  @Test
  void aStaticCodeEqualsTheExampleOfNapas() {
    VietQrCode code = new VietQrCode("970403", "0011012345678", Service.ACCOUNT, null, null, null);
    VietQrCode shorter = new VietQrCode("970403", "00110123456", Service.ACCOUNT, null, null, null);
    assertEquals(
        "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA"
            + "53037045802VN6304"
            + Crc16.of(
                "00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA"
                    + "53037045802VN6304"),
        code.text());
    assertTrue(shorter.text().startsWith("00020101021138550010A0000007270125"), shorter.text());
  }

  @Test
  void theChecksOfBothExamplesAreRight() {
    assertEquals(
        "F4E5",
        Crc16.of(
            "00020101021138570010A00000072701270006970403011200110123456780208QRIBFTTA"
                + "53037045802VN6304"));
    assertEquals(
        "2E2E",
        Crc16.of(
            "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA"
                + "530370454061800005802VN62340107NPS68690819thanh toan don hang6304"));
  }

  @Test
  void aCodeForOnePaymentEqualsTheExampleOfNapas() {
    VietQrCode code =
        new VietQrCode(
            "970403", "0011012345678", Service.ACCOUNT, 180_000L, "NPS6869", "thanh toan don hang");
    assertEquals(
        "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA"
            + "530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E",
        code.text());
  }

  @Test
  void ourReferenceStandsAsBillNumberAndAsPurpose() {
    String text = VietQrCode.toAccount("970499", "000000009999", 24_000, "MC0123456789").text();
    assertTrue(text.contains("62320112MC01234567890812MC0123456789"), text);
    assertTrue(text.contains("540524000"), text);
  }

  @Test
  void aCodeThatNoBankCouldReadIsNotMade() {
    assertThrows(
        IllegalArgumentException.class, () -> VietQrCode.toAccount("97040", "1", 1, "MC1"));
    assertThrows(
        IllegalArgumentException.class, () -> VietQrCode.toAccount("970403", "", 1, "MC1"));
    assertThrows(
        IllegalArgumentException.class, () -> VietQrCode.toAccount("970403", "1", 0, "MC1"));
    assertThrows(
        IllegalArgumentException.class, () -> VietQrCode.toAccount("970403", "1", 1, "nộp phí"));
  }
}
