package vn.motcua.dossier.domain;

import java.util.List;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.VietText;

/** Words a person typed, cleaned. Pure. */
public final class Said {
  private Said() {}

  /** Cleaned, null if blank. */
  public static String orNull(String text, String field, int longest) {
    String clean = text == null ? "" : VietText.clean(text);
    if (clean.length() > longest) {
      throw problem(field, "dossier.shorten-text", longest);
    }
    return clean.isEmpty() ? null : clean;
  }

  /**
   * Cleaned.
   *
   * @param missing key of the sentence when there is none
   * @throws Refusal if blank or too long
   */
  public static String required(String text, String field, int longest, String missing) {
    String clean = orNull(text, field, longest);
    if (clean == null) {
      throw problem(field, missing);
    }
    return clean;
  }

  private static Refusal problem(String field, String key, Object... arguments) {
    return Refusal.of(List.of(FieldProblem.at(field, key, arguments)));
  }
}
