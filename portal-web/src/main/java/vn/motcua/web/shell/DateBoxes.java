package vn.motcua.web.shell;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as typed into three boxes; what was typed is kept whatever it is. Accepts one or two
 * digits for day and month, four for the year.
 */
public class DateBoxes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int LAST_MONTH = 12;
  private static final int LAST_DAY = 31;

  private String day;
  private String month;
  private String year;
  private boolean dayWrong;
  private boolean monthWrong;
  private boolean yearWrong;

  /** Empty boxes. */
  public DateBoxes() {}

  /**
   * Boxes showing an ISO date, {@code 2026-11-16}, or parts as {@link #text} leaves them, {@code
   * 31/2/}; anything else leaves them empty.
   */
  public DateBoxes(String kept) {
    if (kept != null && kept.matches("\\d{4}-\\d{2}-\\d{2}")) {
      year = kept.substring(0, 4);
      month = kept.substring(5, 7);
      day = kept.substring(8);
    } else if (kept != null && kept.matches("[^/]{0,9}/[^/]{0,9}/[^/]{0,9}")) {
      String[] parts = kept.split("/", -1);
      day = orNull(parts[0]);
      month = orNull(parts[1]);
      year = orNull(parts[2]);
    }
  }

  public boolean isEmpty() {
    return day == null && month == null && year == null;
  }

  /** The date typed, or nothing and a mark at the box that is wrong. The message key says which. */
  public Optional<LocalDate> read() {
    dayWrong = !between(day, LAST_DAY);
    monthWrong = !between(month, LAST_MONTH);
    yearWrong = year == null || !year.matches("\\d{4}");
    if (dayWrong || monthWrong || yearWrong) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException notInTheCalendar) {
      dayWrong = true;
      return Optional.empty();
    }
  }

  /** Key of the sentence for the first wrong box; call after {@link #read}. */
  public String problemKey() {
    if (yearWrong && !dayWrong && !monthWrong) {
      return "shell.year-four-digits";
    }
    return isEmpty() ? "shell.date-missing" : "shell.date-wrong";
  }

  /** The typed parts as one text, ISO when they make a date: what a draft keeps. */
  public String text() {
    return read()
        .map(LocalDate::toString)
        .orElse(isEmpty() ? null : part(day) + "/" + part(month) + "/" + part(year));
  }

  private static String part(String typed) {
    return typed == null ? "" : typed;
  }

  private static String orNull(String part) {
    return part.isBlank() ? null : part.trim();
  }

  private static boolean between(String text, int last) {
    return text != null
        && text.matches("\\d{1,2}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= last;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getMonth() {
    return month;
  }

  public void setMonth(String month) {
    this.month = month;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public boolean isDayWrong() {
    return dayWrong;
  }

  public boolean isMonthWrong() {
    return monthWrong;
  }

  public boolean isYearWrong() {
    return yearWrong;
  }
}
