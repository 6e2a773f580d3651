package vn.motcua.web.staff;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.organisation.WorkingCalendar;
import vn.motcua.shared.PortalClock;

/** How soon a term ends; the order is the order of the list. */
public enum Urgency {
  LATE,
  TODAY,
  SOON,
  LATER,
  /** The clock stands still. */
  PAUSED;

  private static final int SOON_DAYS = 2;

  /** Of a term, null for a clock that stands still. */
  public static Urgency of(Instant due, Instant now, WorkingCalendar calendar) {
    if (due == null) {
      return PAUSED;
    }
    if (due.isBefore(now)) {
      return LATE;
    }
    LocalDate today = now.atZone(PortalClock.ZONE).toLocalDate();
    LocalDate day = due.atZone(PortalClock.ZONE).toLocalDate();
    if (day.equals(today)) {
      return TODAY;
    }
    return day.isAfter(farthest(today, calendar)) ? LATER : SOON;
  }

  private static LocalDate farthest(LocalDate today, WorkingCalendar calendar) {
    LocalDate day = today;
    for (int count = 0; count < SOON_DAYS; count++) {
      day = calendar.workingDayAfter(day);
    }
    return day;
  }
}
