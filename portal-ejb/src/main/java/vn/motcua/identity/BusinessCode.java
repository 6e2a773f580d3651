package vn.motcua.identity;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Code of a business: ten digits with a check (enterprise), ten and three (a branch), or the
 * twelve-digit personal number that household businesses use as their code since 1 July 2025.
 *
 * <p>Check digit: 10 − (Σ digit × weight mod 11) with the weights 31, 29, 23, 19, 17, 13, 7, 5, 3;
 * a check of 10 does not exist.
 *
 * @param text the code in its one form, a branch with its hyphen
 * @param kind what the code names
 */
public record BusinessCode(String text, Kind kind) implements Serializable {
  private static final Pattern ENTERPRISE = Pattern.compile("[0-9]{10}");
  private static final Pattern BRANCH = Pattern.compile("([0-9]{10})-?([0-9]{3})");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0.]+");
  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
  private static final int MODULUS = 11;

  /** What a code names. */
  public enum Kind {
    ENTERPRISE,
    BRANCH,
    PERSONAL
  }

  /**
   * Reads what was typed, ignoring spaces and dots; empty if it is no such code or its check digit
   * is wrong.
   */
  public static Optional<BusinessCode> read(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String plain = SPACES.matcher(typed).replaceAll("");
    if (ENTERPRISE.matcher(plain).matches()) {
      return isChecked(plain)
          ? Optional.of(new BusinessCode(plain, Kind.ENTERPRISE))
          : Optional.empty();
    }
    var branch = BRANCH.matcher(plain);
    if (branch.matches()) {
      return isChecked(branch.group(1))
          ? Optional.of(new BusinessCode(branch.group(1) + "-" + branch.group(2), Kind.BRANCH))
          : Optional.empty();
    }
    return IdentityNumber.read(plain).map(number -> new BusinessCode(number.text(), Kind.PERSONAL));
  }

  /** Whether {@link #read} would accept it. */
  public static boolean isCode(String typed) {
    return read(typed).isPresent();
  }

  private static boolean isChecked(String tenDigits) {
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++) {
      sum += WEIGHTS[place] * Character.digit(tenDigits.charAt(place), 10);
    }
    return 10 - sum % MODULUS == Character.digit(tenDigits.charAt(WEIGHTS.length), 10);
  }

  @Override
  public String toString() {
    return text;
  }
}
