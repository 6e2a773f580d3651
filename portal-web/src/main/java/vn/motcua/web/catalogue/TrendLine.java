package vn.motcua.web.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.Figures.Month;

/**
 * The line of monthly shares as a drawing of 290 by 112 units: its scale, its points, its ends. The
 * scale begins at a round share below the lowest, so that a change is seen, and says so.
 *
 * @param points of the line, {@code x,y} separated by spaces
 * @param top share at the upper rule, in whole percent
 * @param bottom share at the lower rule, in whole percent
 * @param lastX place of the last point
 */
public record TrendLine(
    String points, long top, long bottom, long lastX, long lastY, Month first, Month last)
    implements Serializable {
  private static final int LEFT = 40;
  private static final int RIGHT = 276;
  private static final int UPPER = 20;
  private static final int LOWER = 84;
  private static final int FULL = 100;
  private static final int STEP = 10;

  /**
   * The line through these months.
   *
   * @param months at least two, in their order
   */
  public static TrendLine through(List<Month> months) {
    long lowest = months.stream().mapToLong(Month::perMille).min().orElseThrow() / STEP;
    long bottom = Math.max(0, Math.min(lowest / STEP * STEP, FULL - STEP));
    List<String> points = new ArrayList<>();
    long x = 0;
    long y = 0;
    for (int i = 0; i < months.size(); i++) {
      x = LEFT + (long) (RIGHT - LEFT) * i / (months.size() - 1);
      y = height(months.get(i).perMille(), bottom);
      points.add(x + "," + y);
    }
    return new TrendLine(
        String.join(" ", points), FULL, bottom, x, y, months.get(0), months.get(months.size() - 1));
  }

  private static long height(long perMille, long bottom) {
    long span = (FULL - bottom) * STEP;
    return LOWER - (LOWER - UPPER) * (perMille - bottom * STEP) / span;
  }
}
