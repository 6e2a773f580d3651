package vn.motcua.simulator.bank;

import java.text.NumberFormat;
import java.util.Locale;

/** Sums as pages and notices show them. */
final class Sums {
  private static final long LIE = 1_000;

  private Sums() {}

  /** The sum a notice names: the true one, or 1,000 đồng off when told to lie. */
  static long told(long amount, Instruction instruction) {
    if (instruction != Instruction.WRONG_AMOUNT) {
      return amount;
    }
    return amount > LIE ? amount - LIE : amount + LIE;
  }

  static String format(long dong) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi")).format(dong) + " đ";
  }
}
