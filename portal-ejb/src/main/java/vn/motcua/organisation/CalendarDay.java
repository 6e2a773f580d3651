package vn.motcua.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that differs from its weekday: a day off between Monday and Friday, or a Saturday worked in
 * exchange.
 *
 * @param date the day
 * @param kind off or worked
 * @param nameVi why, in Vietnamese, a few words for a calendar page
 * @param nameEn the same in English
 * @param source where the day was announced
 * @param confidence how sure it is
 */
public record CalendarDay(
    LocalDate date, Kind kind, String nameVi, String nameEn, String source, Confidence confidence)
    implements Serializable {

  /** Whether the office is closed or, against its weekday, open. */
  public enum Kind {
    OFF,
    WORKED
  }

  /** How sure a day is. */
  public enum Confidence {
    /** Read in a published text. */
    PUBLISHED,
    /** The date itself is fixed by law. */
    FIXED_BY_LAW,
    /** From memory; an administrator has to confirm it. */
    TO_CONFIRM
  }

  /** The name in the language asked for. */
  public String name(String language) {
    return "en".equals(language) ? nameEn : nameVi;
  }
}
