package vn.motcua.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import vn.motcua.evidence.Head;
import vn.motcua.shared.MoneyWords;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Texts;

/** How dates, times and numbers stand on papers: always Vietnamese, always in Vietnamese time. */
public final class PaperWords {
  private PaperWords() {}

  /** A text of this feature's bundle in Vietnamese. */
  public static String text(String key, Object... arguments) {
    return Texts.text(Texts.VIETNAMESE, "issuing." + key, arguments);
  }

  /** {@code ngày 25 tháng 11 năm 2026}. */
  public static String longDate(LocalDate date) {
    return text(
        "date.long", twoDigits(date.getDayOfMonth()), twoDigits(date.getMonthValue()), year(date));
  }

  /** The day of an instant in Vietnam. */
  public static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, PortalClock.ZONE);
  }

  /** {@code 25/11/2026}. */
  public static String shortDate(LocalDate date) {
    return twoDigits(date.getDayOfMonth())
        + "/"
        + twoDigits(date.getMonthValue())
        + "/"
        + year(date);
  }

  /** {@code 08 giờ 42 phút}. */
  public static String hour(Instant time) {
    LocalDateTime local = LocalDateTime.ofInstant(time, PortalClock.ZONE);
    return text("date.hour", twoDigits(local.getHour()), twoDigits(local.getMinute()));
  }

  /** A time as layouts show it: {@code time} and {@code date} with the weekday. */
  public static Map<String, String> moment(Instant time) {
    LocalDate day = day(time);
    String weekday = text("date.weekday." + day.getDayOfWeek().getValue());
    return Map.of("time", hour(time), "date", text("date.with-weekday", weekday, longDate(day)));
  }

  /** Where a dossier's history ended: {@code seq} and {@code digest}. */
  public static Map<String, String> history(Head end) {
    return Map.of("seq", Integer.toString(end.seq()), "digest", end.digest());
  }

  /** A date read out: {@code ngày tám, tháng ba, năm hai nghìn không trăm hai mươi mốt}. */
  public static String spokenDate(LocalDate date) {
    return text(
        "date.spoken",
        number(date.getDayOfMonth()),
        number(date.getMonthValue()),
        number(date.getYear()));
  }

  /** {@code 50.000.000}. */
  public static String grouped(long number) {
    return String.format(Locale.GERMANY, "%,d", number);
  }

  /** A number read out, in lower case. */
  public static String number(long number) {
    String words = MoneyWords.of(number);
    String plain = words.substring(0, words.lastIndexOf(' '));
    return plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }

  /** {@code 02}. */
  public static String twoDigits(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static String year(LocalDate date) {
    return Integer.toString(date.getYear());
  }
}
