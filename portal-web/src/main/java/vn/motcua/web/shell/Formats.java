package vn.motcua.web.shell;

import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;

/**
 * How dates, times and money are written; functions of the tag library: {@code m:money(24000)}.
 *
 * <p>Days {@code 26/11/2026}, times {@code 9:05} in Vietnamese time, money {@code 24.000 đ}; null
 * stays empty.
 */
public final class Formats {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
  private static final String[] VI_DAYS = {
    "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
  };
  private static final int GROUP = 4;
  private static final int SHOWN_FIRST = 6;
  private static final int SHOWN_LAST = 2;
  private static final int IDENTITY_DIGITS = 12;

  private Formats() {}

  public static String money(Long amount) {
    return amount == null ? "" : number(amount) + "\u00a0đ";
  }

  /** Thousands by dots, as Vietnamese writes them. */
  public static String number(Number value) {
    return value == null ? "" : NumberFormat.getIntegerInstance(Texts.VIETNAMESE).format(value);
  }

  public static String day(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }

  /** {@code 10/2026}. */
  public static String month(YearMonth month) {
    return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
  }

  public static String dayOf(Instant moment) {
    return moment == null ? "" : DAY.format(local(moment));
  }

  public static String time(Instant moment) {
    return moment == null ? "" : TIME.format(local(moment));
  }

  /** {@code thứ Năm 26/11/2026}. */
  public static String weekday(LocalDate day) {
    return weekday(day, locale());
  }

  /** The same for those who have no page at hand. */
  public static String weekday(LocalDate day, Locale locale) {
    return day == null ? "" : weekdayName(day, locale) + " " + DAY.format(day);
  }

  public static String weekdayOf(Instant moment) {
    return moment == null ? "" : weekday(local(moment).toLocalDate());
  }

  /** {@code 15:40, thứ Năm 19/11/2026}. */
  public static String moment(Instant moment) {
    return moment(moment, locale());
  }

  /** The same for those who have no page at hand. */
  public static String moment(Instant moment, Locale locale) {
    return moment == null ? "" : time(moment) + ", " + weekday(local(moment).toLocalDate(), locale);
  }

  /** {@code 099 192 ••• •23}: enough to recognise, too little to use. */
  public static String masked(String identity) {
    if (identity == null || identity.length() != IDENTITY_DIGITS) {
      return identity == null ? "" : identity;
    }
    String shown = identity.substring(0, SHOWN_FIRST);
    String last = identity.substring(IDENTITY_DIGITS - SHOWN_LAST);
    return shown.substring(0, GROUP - 1) + " " + shown.substring(GROUP - 1) + " ••• •" + last;
  }

  private static String weekdayName(LocalDate day, Locale locale) {
    return "vi".equals(locale.getLanguage())
        ? VI_DAYS[day.getDayOfWeek().getValue() - 1]
        : DateTimeFormatter.ofPattern("EEEE", locale).format(day);
  }

  private static LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, PortalClock.ZONE);
  }

  private static Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    boolean page = context != null && context.getViewRoot() != null;
    return page ? context.getViewRoot().getLocale() : Texts.VIETNAMESE;
  }
}
