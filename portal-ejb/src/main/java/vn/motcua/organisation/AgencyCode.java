package vn.motcua.organisation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Electronic code of an agency: groups from the higher to the lower body, {@code H99.12}.
 *
 * <p>Kept and shown in the form of Decision 20/2020/QĐ-TTg article 4. The form of QCVN 102:2016,
 * {@code 000.00.12.H99}, runs the other way round and is padded to four groups; it is rendered for
 * exchange and understood on input. Bodies outside the State's own tree have a scheme code
 * beginning with Z and no older form.
 *
 * @param groups groups from left to right of the newer form, at least one
 */
public record AgencyCode(List<String> groups) implements Serializable {
  private static final int LONGEST = 35;
  private static final int OLD_GROUPS = 4;
  private static final Pattern GROUP = Pattern.compile("[A-Z0-9]+");
  private static final Pattern ROOT = Pattern.compile("[A-Z][0-9]{2}");
  private static final Pattern EMPTY_GROUP = Pattern.compile("0+");
  private static final List<Integer> OLD_WIDTHS = List.of(3, 2, 2, 3);

  public AgencyCode {
    groups = List.copyOf(groups);
    if (groups.isEmpty() || !ROOT.matcher(groups.get(0)).matches()) {
      throw new IllegalArgumentException("an agency code begins with a letter and two digits");
    }
    if (!groups.stream().allMatch(group -> GROUP.matcher(group).matches())) {
      throw new IllegalArgumentException("an agency code has only A-Z, 0-9 and dots");
    }
    if (String.join(".", groups).length() > LONGEST) {
      throw new IllegalArgumentException("an agency code has at most 35 characters");
    }
  }

  /**
   * Reads either form, ignoring case and surrounding spaces.
   *
   * @throws IllegalArgumentException if the text is no agency code
   */
  public static AgencyCode of(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("not an agency code"));
  }

  /**
   * Reads either form, ignoring case and surrounding spaces; empty if the text is no agency code.
   */
  public static Optional<AgencyCode> read(String text) {
    if (text == null) {
      return Optional.empty();
    }
    String plain = text.strip().toUpperCase(Locale.ROOT);
    List<String> groups = new ArrayList<>(List.of(plain.split("\\.", -1)));
    if (isReversed(groups)) {
      Collections.reverse(groups);
      while (groups.size() > 1 && EMPTY_GROUP.matcher(groups.get(groups.size() - 1)).matches()) {
        groups.remove(groups.size() - 1);
      }
    }
    boolean wellFormed =
        plain.length() <= LONGEST
            && ROOT.matcher(groups.get(0)).matches()
            && groups.stream().allMatch(group -> GROUP.matcher(group).matches());
    return wellFormed ? Optional.of(new AgencyCode(groups)) : Optional.empty();
  }

  private static boolean isReversed(List<String> groups) {
    return !ROOT.matcher(groups.get(0)).matches()
        && ROOT.matcher(groups.get(groups.size() - 1)).matches();
  }

  /** The newer form, {@code H99.12}: on paper, on pages and in dossier codes. */
  public String text() {
    return String.join(".", groups);
  }

  /**
   * The older form, {@code 000.00.12.H99}, for exchange only. Empty for scheme codes and for codes
   * whose groups do not fit its four places.
   */
  public Optional<String> reversed() {
    if (isScheme() || groups.size() > OLD_GROUPS) {
      return Optional.empty();
    }
    List<String> old = new ArrayList<>();
    for (int place = 0; place < OLD_GROUPS; place++) {
      int width = OLD_WIDTHS.get(place);
      String group = place < groups.size() ? groups.get(place) : "0".repeat(width);
      if (group.length() != width) {
        return Optional.empty();
      }
      old.add(0, group);
    }
    return Optional.of(String.join(".", old));
  }

  /** Whether the body stands outside the State's tree, such as a provider of public utilities. */
  public boolean isScheme() {
    return groups.get(0).charAt(0) == 'Z';
  }

  /** Whether this code lies anywhere below the other, by its groups. */
  public boolean isUnder(AgencyCode higher) {
    return groups.size() > higher.groups.size()
        && groups.subList(0, higher.groups.size()).equals(higher.groups);
  }

  @Override
  public String toString() {
    return text();
  }
}
