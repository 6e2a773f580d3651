package vn.motcua.issuing;

import java.util.Locale;

/**
 * A number of a series.
 *
 * @param series name of the series within its agency: the kind, for results also the symbol
 * @param year calendar year in Vietnam; every series begins at 1 each year
 * @param value 1 or more
 * @param text as printed: {@code 312/TLKS}, {@code 09/TCHS}, {@code 00000412}
 */
public record PaperNumber(String series, int year, int value, String text) {
  /** Highest number of a receipt: eight digits (NĐ 254/2026, Điều 23). */
  public static final int HIGHEST = 99_999_999;

  /** The name of the series of this kind and symbol; annexes are counted under their result. */
  public static String series(PaperKind kind, String symbol) {
    return switch (kind) {
      case RESULT, RESULT_ANNEX, FEE_RECEIPT -> kind.name() + "/" + symbol;
      default -> kind.name();
    };
  }

  /**
   * How the value is printed: at least two digits before a symbol, eight on a receipt; on an annex
   * the number of its result, which is its symbol.
   */
  public static String text(PaperKind kind, String symbol, int value) {
    return switch (kind) {
      case FEE_RECEIPT -> String.format(Locale.ROOT, "%08d", value);
      case FORM_01 -> Integer.toString(value);
      case RESULT_ANNEX -> symbol;
      default -> String.format(Locale.ROOT, "%02d/%s", value, symbol);
    };
  }
}
