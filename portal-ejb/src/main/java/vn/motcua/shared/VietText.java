package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Vietnamese text as it is stored, compared and searched. */
public final class VietText {
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern SPACES = Pattern.compile("[\\h\\u00A0]+");
  private static final Pattern LINE_END = Pattern.compile(" ?\n ?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private VietText() {}

  /** The composed form (NFC); null stays null. */
  public static String nfc(String text) {
    return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * NFC, without invisible and control characters, spaces collapsed, trimmed; line breaks stay;
   * null stays null.
   */
  public static String clean(String text) {
    if (text == null || isOneCode(text)) {
      return text;
    }
    String visible =
        CONTROL
            .matcher(INVISIBLE.matcher(text.replace("\r\n", "\n")).replaceAll(""))
            .replaceAll("");
    String lines = LINE_END.matcher(SPACES.matcher(visible).replaceAll(" ")).replaceAll("\n");
    return nfc(lines.strip());
  }

  /** Codes and plain words, most of what addresses carry, are clean. */
  private static boolean isOneCode(String text) {
    return text.chars().allMatch(letter -> letter > ' ' && letter <= '~');
  }

  /** For search: lower case, tones and marks off, đ as d, cleaned. */
  public static String fold(String text) {
    if (text == null) {
      return "";
    }
    String lower = clean(text).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return bare.replace('đ', 'd');
  }
}
