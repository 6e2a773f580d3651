package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import vn.motcua.organisation.Calendars;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.outbox.OutboxCourier;

/** Tells one story after the other: who does what, when; stops where the present begins. */
@ApplicationScoped
class DemoTeller {
  private static final int MINUTES_TO_PAY = 11;

  @Inject private Players players;
  @Inject private StoryFiling filing;
  @Inject private StoryPayment payment;
  @EJB private Calendars calendars;
  @EJB private OutboxCourier courier;
  @Inject private PortalClock clock;

  /** One story with what it needs; {@code number} makes its once-only keys. */
  record Telling(
      int number,
      Story story,
      Map<String, StoryBook.Cast> cast,
      LocalDate today,
      Instant present) {}

  /** Acts as the portal itself, now. */
  <T> T asSystem(Callable<T> act) {
    return players.asSystem(clock.now(), act);
  }

  /** Tells the story up to its course or the present, whichever comes first. */
  void tell(Telling telling) {
    Story story = telling.story();
    StoryTime time = new StoryTime(story, telling.today(), calendars.current());
    String dossier =
        players.as(story.by(), time.now(), () -> filing.draft(story, telling.number()));
    if (story.course() == Story.Course.DRAFT) {
      return;
    }
    act(
        story.by(),
        time.minutesLater(4),
        () -> {
          filing.file(dossier, telling.number());
          return null;
        });
    if (story.course() != Story.Course.UNPAID) {
      act(
          story.by(),
          time.minutesLater(MINUTES_TO_PAY),
          () -> {
            payment.pay(dossier, telling.number());
            return null;
          });
    }
  }

  /** One act at its time, and what follows it in the same minute. */
  private <T> T act(String user, Instant at, Callable<T> what) {
    T done = players.as(user, at, what);
    players.asSystem(at, courier::drain);
    return done;
  }
}
