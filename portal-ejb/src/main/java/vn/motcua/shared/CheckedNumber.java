package vn.motcua.shared;

import java.security.SecureRandom;
import java.util.Optional;

/** Random numbers that people read, type and quote, each with its own check characters. */
public final class CheckedNumber {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String PAYMENT_PREFIX = "MC";

  private CheckedNumber() {}

  /**
   * A new submission number such as {@code 7K3M-2P9Q-44}; the last two characters are the check.
   */
  public static String submission() {
    String body = Base32.random(RANDOM, 8);
    return grouped(body + Base32.check(body));
  }

  /** What was typed as a submission number in its one form, or empty if it is none. */
  public static Optional<String> readSubmission(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String plain = Base32.normalise(typed);
    return isChecked(plain, 10) ? Optional.of(grouped(plain)) : Optional.empty();
  }

  public static boolean isSubmission(String typed) {
    return readSubmission(typed).isPresent();
  }

  /**
   * A new payment reference: {@code MC} and ten characters, the last two a check; fits VNPAY and
   * VietQR fields.
   */
  public static String paymentReference() {
    String body = Base32.random(RANDOM, 8);
    return PAYMENT_PREFIX + body + Base32.check(body);
  }

  /** Whether the text is a well-formed payment reference. */
  public static boolean isPaymentReference(String text) {
    return text != null && text.startsWith(PAYMENT_PREFIX) && isChecked(text.substring(2), 10);
  }

  /** A code of ten characters with check, printed beside a document's number. */
  public static String documentCheck() {
    String body = Base32.random(RANDOM, 8);
    return body + Base32.check(body);
  }

  private static boolean isChecked(String text, int length) {
    return text.length() == length
        && Base32.isText(text)
        && Base32.check(text.substring(0, length - 2)).equals(text.substring(length - 2));
  }

  private static String grouped(String ten) {
    return ten.substring(0, 4) + "-" + ten.substring(4, 8) + "-" + ten.substring(8);
  }
}
