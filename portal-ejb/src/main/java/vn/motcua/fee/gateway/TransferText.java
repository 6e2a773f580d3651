package vn.motcua.fee.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.motcua.shared.CheckedNumber;

/**
 * The free text of a bank transfer. Banks change its case, cut it up with spaces and add words of
 * their own; our reference is found all the same.
 */
public final class TransferText {
  private static final String PREFIX = "MC";
  private static final int LENGTH = 12;

  private TransferText() {}

  /** Every well-formed payment reference in the text, in order of appearance. */
  public static List<String> references(String text) {
    String joined = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    List<String> found = new ArrayList<>();
    int at = joined.indexOf(PREFIX);
    while (at >= 0 && at + LENGTH <= joined.length()) {
      String candidate = PREFIX + likeDigits(joined.substring(at + 2, at + LENGTH));
      if (CheckedNumber.isPaymentReference(candidate) && !found.contains(candidate)) {
        found.add(candidate);
      }
      at = joined.indexOf(PREFIX, at + 1);
    }
    return found;
  }

  /** References hold no O, I, L; whoever copied one by hand may have written them. */
  private static String likeDigits(String text) {
    return text.replace('O', '0').replace('I', '1').replace('L', '1');
  }
}
