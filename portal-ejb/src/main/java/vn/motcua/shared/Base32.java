package vn.motcua.shared;

import java.security.SecureRandom;
import java.util.Locale;

/** Crockford's base 32: no I, L, O, U, so that a number read aloud or copied by hand survives. */
final class Base32 {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RADIX = ALPHABET.length();

  private Base32() {}

  static String random(SecureRandom random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(RADIX)));
    }
    return text.toString();
  }

  static boolean isText(String text) {
    return text.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  /** Upper case, look-alikes replaced (O→0, I and L→1), spaces, dots and dashes dropped. */
  static String normalise(String typed) {
    String upper =
        typed.toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
    return upper.replaceAll("[\\s.\\-–—]", "");
  }

  /**
   * Two characters that detect every single wrong character and every swap of neighbours (ISO 7064
   * manner, mod 997).
   */
  static String check(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum = (sum * RADIX + ALPHABET.indexOf(text.charAt(i))) % 997;
    }
    return "" + ALPHABET.charAt(sum / RADIX) + ALPHABET.charAt(sum % RADIX);
  }
}
