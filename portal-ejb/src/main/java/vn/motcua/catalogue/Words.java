package vn.motcua.catalogue;

import java.util.Locale;

/** A text in Vietnamese, which is the one that counts, and in English, which helps. */
public record Words(String vi, String en) {

  /** The text in the reader's language; Vietnamese where there is no English. */
  public String in(Locale locale) {
    boolean english = locale != null && "en".equals(locale.getLanguage());
    return english && en != null && !en.isBlank() ? en : vi;
  }
}
