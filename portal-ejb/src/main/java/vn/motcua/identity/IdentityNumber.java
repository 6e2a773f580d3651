package vn.motcua.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Personal identification number: three digits of the place of birth registration, one of century
 * and sex, two of the year of birth, six random ones (Decree 137/2015/NĐ-CP article 13). It has no
 * check digit, so form is all that can be checked; sex and year that differ from what a person
 * declares are a reason to ask, never to refuse.
 *
 * @param text twelve digits
 */
public record IdentityNumber(String text) implements Serializable {
  private static final Pattern FORM = Pattern.compile("[0-9]{12}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0.]+");
  private static final int FIRST_CENTURY = 1900;

  /** Sex as the number carries it. */
  public enum Sex {
    MALE,
    FEMALE
  }

  public IdentityNumber {
    if (!FORM.matcher(text).matches() || text.startsWith("000")) {
      throw new IllegalArgumentException("an identity number has twelve digits");
    }
  }

  /** Reads what was typed, ignoring spaces and dots; empty if it has another form. */
  public static Optional<IdentityNumber> read(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String plain = SPACES.matcher(typed).replaceAll("");
    return FORM.matcher(plain).matches() && !plain.startsWith("000")
        ? Optional.of(new IdentityNumber(plain))
        : Optional.empty();
  }

  /** Whether {@link #read} would accept it. */
  public static boolean isNumber(String typed) {
    return read(typed).isPresent();
  }

  /**
   * Code of the place of birth registration, in the list of 63 provinces and the list of countries.
   */
  public String place() {
    return text.substring(0, 3);
  }

  public Sex sex() {
    return centuryAndSex() % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }

  /** Four-digit year of birth. */
  public int birthYear() {
    return FIRST_CENTURY + 100 * (centuryAndSex() / 2) + Integer.parseInt(text.substring(4, 6));
  }

  private int centuryAndSex() {
    return Character.digit(text.charAt(3), 10);
  }

  /** For lists: place and year stay, the rest is hidden, {@code 099 192 ••• •23}. */
  public String masked() {
    return text.substring(0, 3) + " " + text.substring(3, 6) + " ••• •" + text.substring(10);
  }

  /**
   * For lists, of a stored number that may have an older form; null and short numbers are hidden as
   * a whole.
   */
  public static String mask(String number) {
    return read(number).map(IdentityNumber::masked).orElse("•••");
  }

  @Override
  public String toString() {
    return masked();
  }
}
