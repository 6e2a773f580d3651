package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PaperNumberTest {
  @Test
  void aNumberBeforeASymbolHasAtLeastTwoDigits() {
    assertEquals("09/TCHS", PaperNumber.text(PaperKind.FORM_03, "TCHS", 9));
    assertEquals("312/TLKS", PaperNumber.text(PaperKind.RESULT, "TLKS", 312));
  }

  @Test
  void aReceiptHasEightDigits() {
    assertEquals("00000412", PaperNumber.text(PaperKind.FEE_RECEIPT, "AM-26E", 412));
    assertEquals(
        "99999999", PaperNumber.text(PaperKind.FEE_RECEIPT, "AM-26E", PaperNumber.HIGHEST));
  }

  @Test
  void theBookOfForm01CountsPlainly() {
    assertEquals("2418", PaperNumber.text(PaperKind.FORM_01, "", 2418));
  }

  @Test
  void resultsAndReceiptsCountPerSymbol() {
    assertEquals("RESULT/TLKS", PaperNumber.series(PaperKind.RESULT, "TLKS"));
    assertEquals("FEE_RECEIPT/AM-26E", PaperNumber.series(PaperKind.FEE_RECEIPT, "AM-26E"));
    assertEquals("FORM_02", PaperNumber.series(PaperKind.FORM_02, "HDHS"));
  }
}
