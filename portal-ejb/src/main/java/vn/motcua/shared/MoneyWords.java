package vn.motcua.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * A sum of đồng read out in Vietnamese, as receipts and decisions must carry it.
 *
 * <p>Follows the northern official reading: "linh" before a lone unit, "nghìn", "tỷ"; a group after
 * the first is always read with its hundreds ("một triệu không trăm linh năm nghìn đồng").
 */
public final class MoneyWords {
  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] GROUPS = {"", "nghìn", "triệu"};
  private static final long BILLION = 1_000_000_000L;

  private MoneyWords() {}

  /**
   * The words for a sum, first letter in upper case, ending in "đồng".
   *
   * @param dong whole đồng, not negative
   * @throws IllegalArgumentException if the sum is negative
   */
  public static String of(long dong) {
    if (dong < 0) {
      throw new IllegalArgumentException("a sum of money in words is never negative");
    }
    List<String> words = new ArrayList<>();
    if (dong == 0) {
      words.add(DIGITS[0]);
    } else {
      read(dong, false, words);
    }
    words.add("đồng");
    String sentence = String.join(" ", words);
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** Reads billions first; each "tỷ" stands for nine further digits. */
  private static void read(long number, boolean afterOther, List<String> words) {
    long billions = number / BILLION;
    if (billions > 0) {
      read(billions, afterOther, words);
      words.add("tỷ");
    }
    readBelowBillion((int) (number % BILLION), afterOther || billions > 0, words);
  }

  private static void readBelowBillion(int number, boolean afterOther, List<String> words) {
    int divisor = 1_000_000;
    boolean after = afterOther;
    for (int level = 2; level >= 0; level--) {
      int group = number / divisor % 1000;
      divisor /= 1000;
      if (group == 0) {
        continue;
      }
      readGroup(group, after, words);
      if (level > 0) {
        words.add(GROUPS[level]);
      }
      after = true;
    }
  }

  private static void readGroup(int group, boolean withHundreds, List<String> words) {
    int hundreds = group / 100;
    int tens = group / 10 % 10;
    int units = group % 10;
    if (hundreds > 0 || withHundreds) {
      words.add(DIGITS[hundreds]);
      words.add("trăm");
    }
    readTens(tens, units, hundreds > 0 || withHundreds, words);
  }

  private static void readTens(int tens, int units, boolean afterHundreds, List<String> words) {
    if (tens == 0 && units > 0 && afterHundreds) {
      words.add("linh");
    } else if (tens == 1) {
      words.add("mười");
    } else if (tens > 1) {
      words.add(DIGITS[tens]);
      words.add("mươi");
    }
    if (units > 0) {
      words.add(unitAfter(tens, units));
    }
  }

  private static String unitAfter(int tens, int units) {
    if (units == 1 && tens > 1) {
      return "mốt";
    }
    return units == 5 && tens > 0 ? "lăm" : DIGITS[units];
  }
}
