package vn.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckedNumberTest {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Test
  void aSubmissionNumberHasThreeGroupsAndReadsBack() {
    String number = CheckedNumber.submission();
    assertTrue(number.matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{2}"), number);
    assertEquals(Optional.of(number), CheckedNumber.readSubmission(number));
  }

  @Test
  void itIsReadHoweverItIsTyped() {
    String number = CheckedNumber.submission();
    String sloppy =
        " " + number.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o').replace('1', 'l');
    assertEquals(Optional.of(number), CheckedNumber.readSubmission(sloppy));
  }

  @Test
  void everySingleWrongCharacterAndEverySwapIsFound() {
    String plain = CheckedNumber.submission().replace("-", "");
    for (int at = 0; at < plain.length(); at++) {
      for (char other : LETTERS.toCharArray()) {
        if (other != plain.charAt(at)) {
          String wrong = plain.substring(0, at) + other + plain.substring(at + 1);
          assertFalse(CheckedNumber.isSubmission(wrong), wrong);
        }
      }
    }
    for (int at = 0; at < 7; at++) {
      if (plain.charAt(at) != plain.charAt(at + 1)) {
        String swapped =
            plain.substring(0, at)
                + plain.charAt(at + 1)
                + plain.charAt(at)
                + plain.substring(at + 2);
        assertFalse(CheckedNumber.isSubmission(swapped), swapped);
      }
    }
  }

  @Test
  void aPaymentReferenceHasItsPrefixAndCheck() {
    String reference = CheckedNumber.paymentReference();
    assertTrue(reference.matches("MC[0-9A-Z]{10}"), reference);
    assertTrue(CheckedNumber.isPaymentReference(reference));
    assertFalse(CheckedNumber.isPaymentReference(reference.substring(2)));
    assertFalse(CheckedNumber.isPaymentReference(null));
  }
}
