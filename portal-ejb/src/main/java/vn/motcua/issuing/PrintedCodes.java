package vn.motcua.issuing;

import java.util.Locale;
import vn.motcua.shared.VietText;

/** Numbers and codes as people copy them from paper. */
final class PrintedCodes {
  private PrintedCodes() {}

  /** Check code in its stored form: upper case, no separators, look-alikes replaced. */
  static String checkCode(String typed) {
    return VietText.clean(typed)
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .replaceAll("[^0-9A-Z]", "");
  }

  /** Whether the typed number is the printed one, whatever its case and spaces. */
  static boolean sameNumber(String printed, String typed) {
    return plain(printed).equals(plain(typed));
  }

  private static String plain(String number) {
    return VietText.clean(number).toUpperCase(Locale.ROOT).replace(" ", "");
  }
}
