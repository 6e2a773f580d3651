package vn.motcua.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.organisation.Calendars;
import vn.motcua.organisation.WorkingCalendar;
import vn.motcua.shared.PortalClock;
import vn.motcua.web.shell.WebTexts;

/** How much office time is left until a term, in words: {@code left.text(dossier.dueAt)}. */
@Named("left")
@RequestScoped
public class TimeLeft {
  @EJB private Calendars calendars;
  @Inject private PortalClock clock;
  @Inject private WebTexts texts;

  private WorkingCalendar calendar;

  /** Words; those of a standing clock for null. */
  public String text(Instant due) {
    return due == null ? texts.get("staff.clock-stands") : say(remaining(due));
  }

  /** Look: late, soon or ok. */
  public String kind(Instant due) {
    return due == null ? "ok" : remaining(due).kind();
  }

  public Urgency urgency(Instant due) {
    return Urgency.of(due, clock.now(), calendar());
  }

  public Instant getNow() {
    return clock.now();
  }

  private Remaining remaining(Instant due) {
    Instant now = clock.now();
    boolean late = due.isBefore(now);
    Duration time =
        late
            ? calendar().workingTimeBetween(due, now).negated()
            : calendar().workingTimeBetween(now, due);
    return late && time.isZero() ? Remaining.JUST_PAST : Remaining.of(time, perDay());
  }

  private String say(Remaining remaining) {
    return texts.of(remaining.key(), remaining.first(), remaining.second());
  }

  private Duration perDay() {
    return calendar().hours().perDay();
  }

  private WorkingCalendar calendar() {
    if (calendar == null) {
      calendar = calendars.current();
    }
    return calendar;
  }
}
