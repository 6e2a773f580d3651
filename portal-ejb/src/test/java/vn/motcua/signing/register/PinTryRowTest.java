package vn.motcua.signing.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;

class PinTryRowTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private final PinTryRow row = new PinTryRow("officer-1", NOW);

  @Test
  void fiveWrongPinsCloseTheKey() {
    for (int left = 4; left >= 0; left--) {
      assertEquals(left, row.begin(NOW));
    }
    Refusal refusal = assertThrows(Refusal.class, () -> row.begin(NOW.plusSeconds(61)));
    assertEquals("signing.pin-locked", refusal.messageKey());
    assertEquals(List.of(14L), refusal.arguments());
  }

  @Test
  void theKeyOpensAgainAfterAQuarterOfAnHour() {
    for (int i = 0; i < 5; i++) {
      row.begin(NOW);
    }
    assertEquals(4, row.begin(NOW.plus(Duration.ofMinutes(15))));
  }

  @Test
  void theRightPinForgetsTheWrongOnes() {
    row.begin(NOW);
    row.begin(NOW);
    row.succeeded();
    assertEquals(4, row.begin(NOW));
  }

  @Test
  void aTryThatTestedNothingDoesNotCount() {
    assertEquals(4, row.begin(NOW));
    row.notTested();
    assertEquals(4, row.begin(NOW));
  }
}
