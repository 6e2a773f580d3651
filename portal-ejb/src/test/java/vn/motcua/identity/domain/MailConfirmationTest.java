package vn.motcua.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.CodeAnswer;

class MailConfirmationTest {
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
  private static final long GOOD_FOR = 30 * 60;

  private final MailConfirmation asked = new MailConfirmation(1, "an@example.com", NOW);

  private String right() {
    return asked.toSend().code();
  }

  private String wrong() {
    return right().equals("000000") ? "000001" : "000000";
  }

  @Test
  void theRightCodeConfirmsOnce() {
    assertTrue(right().matches("\\d{6}"));
    assertEquals(CodeAnswer.CONFIRMED, asked.enter(right(), NOW));
    assertTrue(asked.isEnded());
    assertEquals(CodeAnswer.OVER, asked.enter(right(), NOW));
  }

  @Test
  void afterFiveWrongOnesTheRightOneIsTooLate() {
    for (int i = 1; i <= 4; i++) {
      assertEquals(CodeAnswer.WRONG, asked.enter(wrong(), NOW));
    }
    assertEquals(CodeAnswer.OVER, asked.enter(wrong(), NOW));
    assertEquals(CodeAnswer.OVER, asked.enter(right(), NOW));
    assertFalse(asked.isOpenAt(NOW));
  }

  @Test
  void afterHalfAnHourItIsTooLate() {
    assertTrue(asked.isOpenAt(NOW.plusSeconds(GOOD_FOR - 1)));
    assertEquals(CodeAnswer.OVER, asked.enter(right(), NOW.plusSeconds(GOOD_FOR)));
  }

  @Test
  void nothingTypedIsWrong() {
    assertEquals(CodeAnswer.WRONG, asked.enter(null, NOW));
    assertEquals(CodeAnswer.WRONG, asked.enter("", NOW));
  }

  @Test
  void whatIsLoggedHoldsNeitherAddressNorCode() {
    assertFalse(asked.toSend().toString().contains(right()));
    assertFalse(asked.toSend().toString().contains("an@"));
  }
}
