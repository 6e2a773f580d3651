package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * How promises are kept, over the whole portal.
 *
 * @param days over how many days results are counted
 * @param decided dossiers with a result in these days that had a due date
 * @param onTime those of them whose result came by its due date
 * @param overdue dossiers without a result whose due date has passed
 * @param asOf when it was counted
 */
public record Figures(int days, long decided, long onTime, long overdue, Instant asOf)
    implements Serializable {
  private static final int FEW = 5;
  private static final int PER_MILLE = 1000;

  /** Too few to speak of a share. */
  public boolean few() {
    return decided < FEW;
  }

  /** Share of results that came in time, in tenths of a percent, rounded down. */
  public long perMille() {
    return decided == 0 ? 0 : onTime * PER_MILLE / decided;
  }
}
