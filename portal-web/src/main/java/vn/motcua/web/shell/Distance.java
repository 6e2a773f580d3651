package vn.motcua.web.shell;

import java.time.LocalDate;
import vn.motcua.organisation.WorkingCalendar;

/**
 * How far a due date is, in working days, not counting today.
 *
 * @param days working days until the due date, or since it when {@code late}; 0 = today
 * @param late whether the day has passed
 */
public record Distance(int days, boolean late) {
  private static final int FARTHEST = 1000;
  private static final int SOON = 1;

  /** From today to the due day. */
  public static Distance of(LocalDate today, LocalDate due, WorkingCalendar calendar) {
    boolean late = due.isBefore(today);
    LocalDate last = late ? today : due;
    int days = 0;
    LocalDate day = late ? due : today;
    for (int step = 0; day.isBefore(last) && step < FARTHEST; step++) {
      day = day.plusDays(1);
      days += calendar.isWorkingDay(day) ? 1 : 0;
    }
    return new Distance(days, late);
  }

  /** Which look it has: late, soon or ok. */
  public String kind() {
    if (late) {
      return "late";
    }
    return days <= SOON ? "soon" : "ok";
  }

  /** Key of its sentence, {@code {0}} = days. */
  public String key() {
    if (late) {
      return "shell.distance-late";
    }
    return days == 0 ? "shell.distance-today" : "shell.distance-left";
  }
}
