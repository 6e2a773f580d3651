package vn.motcua.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.organisation.Calendars;
import vn.motcua.shared.PortalClock;

/**
 * Date and distance together, as every due date is shown: {@code dues.left(d.dueAt)} is {@code còn
 * 2 ngày làm việc}, {@code dues.kind(d.dueAt)} the look for {@code m:due}.
 */
@Named("dues")
@RequestScoped
public class Dues {
  @Inject private Calendars calendars;
  @Inject private PortalClock clock;
  @Inject private Language language;
  @Inject private WebTexts texts;

  /** How many working days are left or passed, in words. */
  public String left(Instant due) {
    if (due == null) {
      return "";
    }
    Distance distance = distance(due);
    return texts.say(language.getLocale(), distance.key(), distance.days());
  }

  /** late, soon or ok. */
  public String kind(Instant due) {
    return due == null ? "ok" : distance(due).kind();
  }

  /** {@code thứ Năm 26/11/2026, còn 2 ngày làm việc}. */
  public String full(Instant due) {
    return due == null ? "" : Formats.weekday(day(due), language.getLocale()) + ", " + left(due);
  }

  private Distance distance(Instant due) {
    return Distance.of(clock.today(), day(due), calendars.current());
  }

  private static LocalDate day(Instant due) {
    return LocalDate.ofInstant(due, PortalClock.ZONE);
  }
}
