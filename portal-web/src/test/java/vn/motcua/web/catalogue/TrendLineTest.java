package vn.motcua.web.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Figures.Month;

class TrendLineTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 8);

  private static Month month(int after, long decided, long onTime) {
    return new Month(FIRST.plusMonths(after), decided, onTime);
  }

  @Test
  void theLineRunsFromLeftToRightWithinItsRules() {
    TrendLine line =
        TrendLine.through(List.of(month(0, 100, 95), month(1, 100, 100), month(2, 100, 90)));
    assertEquals("40,52 158,20 276,84", line.points());
    assertEquals(100, line.top());
    assertEquals(90, line.bottom());
    assertEquals(276, line.lastX());
    assertEquals(84, line.lastY());
    assertEquals(FIRST.plusMonths(2), line.last().month());
  }

  @Test
  void theScaleHoldsTheLowestShareAndNeverShrinksToNothing() {
    assertEquals(0, TrendLine.through(List.of(month(0, 10, 0), month(1, 10, 10))).bottom());
    assertEquals(60, TrendLine.through(List.of(month(0, 10, 6), month(1, 10, 9))).bottom());
    TrendLine full = TrendLine.through(List.of(month(0, 10, 10), month(1, 10, 10)));
    assertEquals(90, full.bottom());
    assertEquals("40,20 276,20", full.points());
    assertTrue(full.bottom() < full.top());
  }
}
