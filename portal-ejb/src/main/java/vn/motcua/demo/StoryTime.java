package vn.motcua.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import vn.motcua.organisation.Deadline;
import vn.motcua.organisation.TimeUnit;
import vn.motcua.organisation.WorkingCalendar;
import vn.motcua.shared.PortalClock;

/** The hour hand of one story: the office acts in working hours only, people at any hour. */
final class StoryTime {
  private static final int MINUTES = 60;

  private final WorkingCalendar calendar;
  private final double pace;
  private Instant now;

  StoryTime(Story story, LocalDate today, WorkingCalendar calendar) {
    this.calendar = calendar;
    this.pace = story.pace();
    this.now =
        today
            .minusDays(story.daysAgo())
            .atTime(LocalTime.parse(story.at()))
            .atZone(PortalClock.ZONE)
            .toInstant();
  }

  Instant now() {
    return now;
  }

  /** Some minutes later, whatever the hour. */
  Instant minutesLater(int minutes) {
    now = now.plus(minutes, ChronoUnit.MINUTES);
    return now;
  }

  /**
   * The office's next act: so many working hours later as the story's pace says, and a few odd
   * minutes.
   */
  Instant officeActs() {
    int whole = (int) Math.floor(pace);
    Instant due = Deadline.dueAfter(now, Math.max(1, whole), TimeUnit.HOUR, calendar).due();
    now = due.plus(Math.round((pace - whole) * MINUTES), ChronoUnit.MINUTES);
    return now;
  }
}
