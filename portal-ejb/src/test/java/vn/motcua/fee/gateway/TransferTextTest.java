package vn.motcua.fee.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.CheckedNumber;

class TransferTextTest {
  private final String reference = CheckedNumber.paymentReference();

  @Test
  void theReferenceIsFoundAsItIs() {
    assertEquals(List.of(reference), TransferText.references(reference));
  }

  @Test
  void caseSpacesAndAddedWordsDoNotHide() {
    String cut = reference.substring(0, 2) + " " + reference.substring(2, 7) + "-";
    String text = "nguyen van a ck " + cut + reference.substring(7) + ".FT26328 tai NH MC Thi Du";
    assertEquals(List.of(reference), TransferText.references(text.toLowerCase()));
  }

  @Test
  void twoReferencesAreBothFound() {
    String other = CheckedNumber.paymentReference();
    assertEquals(List.of(reference, other), TransferText.references(reference + " " + other));
  }

  @Test
  void aWrongCheckOrNoReferenceFindsNothing() {
    char last = reference.charAt(11);
    String wrong = reference.substring(0, 11) + (last == '7' ? '8' : '7');
    assertEquals(List.of(), TransferText.references(wrong));
    assertEquals(List.of(), TransferText.references("nop tien"));
    assertEquals(List.of(), TransferText.references("MC"));
    assertEquals(List.of(), TransferText.references(""));
  }
}
