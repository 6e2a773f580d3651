package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * How promises are kept, over the whole portal.
 *
 * @param days over how many days results are counted
 * @param decided dossiers with a result in these days that had a due date
 * @param onTime those of them whose result came by its due date
 * @param overdue dossiers without a result whose due date has passed
 * @param months the twelve full months before this one that had enough results, oldest first
 * @param asOf when it was counted
 */
public record Figures(
    int days, long decided, long onTime, long overdue, List<Month> months, Instant asOf)
    implements Serializable {
  private static final int FEW = 5;
  private static final int PER_MILLE = 1000;

  /** Results of one month; {@code onTime} of them came by their due date. */
  public record Month(YearMonth month, long decided, long onTime) implements Serializable {

    /** Too few to speak of a share. */
    public boolean few() {
      return decided < FEW;
    }

    /** Share that came in time, in tenths of a percent, rounded down. */
    public long perMille() {
      return decided == 0 ? 0 : onTime * PER_MILLE / decided;
    }
  }

  public Figures {
    months = List.copyOf(months);
  }

  /** Too few to speak of a share. */
  public boolean few() {
    return decided < FEW;
  }

  /** Share of results that came in time, in tenths of a percent, rounded down. */
  public long perMille() {
    return decided == 0 ? 0 : onTime * PER_MILLE / decided;
  }
}
