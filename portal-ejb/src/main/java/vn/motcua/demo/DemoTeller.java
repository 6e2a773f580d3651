package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.motcua.demo.Story.Course;
import vn.motcua.organisation.Calendars;

/** Tells one story after the other: who does what, when; stops where the present begins. */
@ApplicationScoped
class DemoTeller {
  private static final int MINUTES_TO_FILE = 4;
  private static final int MINUTES_TO_PAY = 11;

  @Inject private Players players;
  @Inject private StoryFiling filing;
  @Inject private StoryApplicant applicant;
  @Inject private StoryPayment payment;
  @Inject private StoryOffice office;
  @Inject private StoryDecision decision;
  @EJB private Calendars calendars;

  /** One story with what it needs; {@code number} makes its once-only keys. */
  record Telling(
      int number,
      Story story,
      Map<String, StoryBook.Cast> cast,
      LocalDate today,
      Instant present) {}

  /** Something somebody does. */
  private interface Act {
    void happen();
  }

  /** Tells the story up to its course or the present, whichever comes first. */
  void tell(Telling telling) {
    Story story = telling.story();
    int number = telling.number();
    Scene scene = new Scene(telling, new StoryTime(story, telling.today(), calendars.current()));
    String dossier = players.as(story.by(), scene.time.now(), () -> filing.draft(story, number));
    if (story.course() == Course.DRAFT) {
      return;
    }
    scene.applicant(MINUTES_TO_FILE, () -> filing.file(dossier, number));
    if (story.course() == Course.UNPAID) {
      return;
    }
    scene.applicant(MINUTES_TO_PAY, () -> payment.pay(dossier, number));
    atTheDesk(scene, dossier, number);
  }

  private void atTheDesk(Scene scene, String dossier, int number) {
    Story story = scene.story;
    scene.cast(players.as(story.by(), scene.time.now(), () -> applicant.receiver(dossier)));
    if (story.course() == Course.REFUSED_AT_DESK) {
      scene.office(scene.cast.desk(), () -> office.refuse(dossier, number, story.words()));
    } else if (story.course() == Course.WITHDRAWN) {
      scene.applicant(MINUTES_TO_PAY, () -> applicant.withdraw(dossier, number, story.words()));
    } else if (story.reaches(Course.ACCEPTED)) {
      scene.office(scene.cast.desk(), () -> office.accept(dossier, number));
      withTheOfficer(scene, dossier, number);
    }
  }

  private void withTheOfficer(Scene scene, String dossier, int number) {
    Story story = scene.story;
    String officer = scene.cast.officer();
    if (!story.reaches(Course.TAKEN)) {
      return;
    }
    scene.office(officer, () -> office.take(dossier, number));
    if (story.course() == Course.SUPPLEMENT || story.course() == Course.SUPPLEMENT_ANSWERED) {
      scene.office(officer, () -> office.askSupplement(dossier, number, story.words()));
      if (story.course() == Course.SUPPLEMENT_ANSWERED) {
        scene.applicant(
            MINUTES_TO_PAY,
            () -> office.answerSupplement(dossier, number, applicant.bringAgain(dossier)));
      }
    } else if (story.reaches(Course.EXAMINED)) {
      scene.office(officer, () -> office.examine(dossier));
      decide(scene, dossier, number);
    }
  }

  private void decide(Scene scene, String dossier, int number) {
    Story story = scene.story;
    if (!story.reaches(Course.SUBMITTED)) {
      return;
    }
    scene.office(scene.cast.officer(), () -> decision.submit(dossier, number, story));
    if (story.course() == Course.SENT_BACK) {
      scene.office(scene.cast.leader(), () -> decision.sendBack(dossier, number, story.words()));
    } else if (story.reaches(Course.RELEASED)) {
      scene.office(scene.cast.leader(), () -> decision.sign(dossier, number));
    }
  }

  /**
   * One story's time and people; an act later than the present, and all after it, do not happen.
   */
  private final class Scene {
    private final Telling telling;
    private final Story story;
    private final StoryTime time;
    private StoryBook.Cast cast;
    private boolean over;

    Scene(Telling telling, StoryTime time) {
      this.telling = telling;
      this.story = telling.story();
      this.time = time;
    }

    void cast(String agencyCode) {
      cast = telling.cast().get(agencyCode);
      if (cast == null) {
        throw new IllegalStateException("nobody plays " + agencyCode);
      }
    }

    void applicant(int minutes, Act act) {
      happen(story.by(), time.minutesLater(minutes), act);
    }

    void office(String who, Act act) {
      happen(who, time.officeActs(), act);
    }

    private void happen(String who, Instant at, Act act) {
      over = over || at.isAfter(telling.present());
      if (!over) {
        players.as(
            who,
            at,
            () -> {
              act.happen();
              return null;
            });
        players.deliver(at);
      }
    }
  }
}
