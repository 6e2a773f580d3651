package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Figures figures(long decided, long onTime) {
    return new Figures(90, decided, onTime, 0, List.of(), Instant.parse("2026-11-24T03:00:00Z"));
  }

  @Test
  void theShareIsRoundedDownSoThatOneLateResultNeverDisappears() {
    assertEquals(999, figures(100_000, 99_999).perMille());
    assertEquals(1000, figures(7, 7).perMille());
    assertEquals(0, figures(0, 0).perMille());
  }

  @Test
  void aMonthHasAShareOfItsOwn() {
    Figures.Month month = new Figures.Month(YearMonth.of(2026, 10), 8, 7);
    assertEquals(875, month.perMille());
    assertFalse(month.few());
    assertTrue(new Figures.Month(YearMonth.of(2026, 10), 4, 4).few());
    assertEquals(0, new Figures.Month(YearMonth.of(2026, 10), 0, 0).perMille());
  }

  @Test
  void fewResultsMakeNoShare() {
    assertTrue(figures(4, 4).few());
    assertFalse(figures(5, 4).few());
  }
}
