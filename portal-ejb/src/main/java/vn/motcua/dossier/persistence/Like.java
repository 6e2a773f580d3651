package vn.motcua.dossier.persistence;

import java.util.Locale;

/**
 * Patterns for what a person looks for in a list. Numbers lie in ASCII columns, which cannot be
 * compared with Vietnamese words.
 */
final class Like {
  private static final String NOTHING = "-";

  private Like() {}

  /** Anywhere in a text; null for nothing looked for. */
  static String text(String words) {
    return words == null || words.isBlank() ? null : "%" + bare(words) + "%";
  }

  /** Anywhere in a code or number; a pattern that fits none if the words cannot stand in one. */
  static String number(String words) {
    if (words == null || words.isBlank()) {
      return null;
    }
    boolean ascii = words.chars().allMatch(letter -> letter < 128);
    return ascii ? "%" + bare(words).toUpperCase(Locale.ROOT) + "%" : NOTHING;
  }

  private static String bare(String words) {
    return words.strip().replaceAll("[%_\\\\]", "");
  }
}
