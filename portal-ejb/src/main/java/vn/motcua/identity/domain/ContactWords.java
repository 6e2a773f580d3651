package vn.motcua.identity.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.identity.SaveContact;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.VietText;

/**
 * Contact data as it may be kept: cleaned, blank as null. A mail address has one {@code @}, a
 * domain with a dot and no character that could begin another header or recipient.
 */
public final class ContactWords {
  private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 .()-]{7,18}");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
              + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
              + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");
  private static final int FEWEST_DIGITS = 9;
  private static final int MOST_DIGITS = 15;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_ADDRESS = 300;

  private ContactWords() {}

  /**
   * What was said, cleaned.
   *
   * @throws Refusal if one of it cannot be such
   */
  public static SaveContact read(SaveContact said) {
    String phone = blankAsNull(said.phone());
    String email = blankAsNull(said.email());
    String address = blankAsNull(said.postAddress());
    List<FieldProblem> problems = new ArrayList<>();
    if (phone != null && !isPhone(phone)) {
      problems.add(FieldProblem.at("phone", "identity.phone-form"));
    }
    if (email != null && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      problems.add(FieldProblem.at("email", "identity.email-form"));
    }
    if (address != null && address.length() > LONGEST_ADDRESS) {
      problems.add(FieldProblem.at("postAddress", "identity.post-address-long", LONGEST_ADDRESS));
    }
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    return new SaveContact(phone, email, address == null ? null : address.replace('\n', ' '));
  }

  private static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return PHONE.matcher(text).matches() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  }

  private static String blankAsNull(String text) {
    String clean = text == null ? "" : VietText.clean(text);
    return clean.isEmpty() ? null : clean;
  }
}
