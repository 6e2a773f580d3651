package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.catalogue.ProcedureCase;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.TimeLimit;
import vn.motcua.dossier.DueExplanation;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Restarted;
import vn.motcua.dossier.domain.Supplement.ClockRule;
import vn.motcua.dossier.persistence.Json;
import vn.motcua.organisation.CalendarDay;
import vn.motcua.organisation.Calendars;
import vn.motcua.organisation.Deadline;
import vn.motcua.organisation.DeadlineResult;
import vn.motcua.organisation.DeadlineStep;
import vn.motcua.organisation.TimeUnit;
import vn.motcua.organisation.WorkingCalendar;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Reckons the terms of a dossier from its revision and the working calendar. */
@ApplicationScoped
public class Clocks {
  @EJB private Calendars calendars;

  /** Until when the desk has to answer; without a limit of the revision, its longest term. */
  public Instant intakeDue(ProcedureRevision revision, Instant from) {
    TimeLimit limit = revision.intakeLimit();
    return limit == null ? promise(revision, null, from).dueAt() : due(limit, from).due();
  }

  /** The due date if the dossier were received at that moment. */
  public Promise promise(ProcedureRevision revision, String caseCode, Instant received) {
    TimeLimit time =
        revision
            .caseOf(caseCode)
            .or(() -> revision.cases().stream().findFirst())
            .map(ProcedureCase::time)
            .orElseThrow(() -> new IllegalStateException("no case in " + revision.code()));
    DeadlineResult result = due(time, received);
    return new Promise(result.due(), explained(result, time, revision));
  }

  /**
   * The due date after waiting for the applicant. NĐ 61/2018 Điều 19.4 counts from the start again;
   * a revision may let the clock go on instead.
   */
  public Promise afterWaiting(
      Dossier dossier, ProcedureRevision revision, ClockRule rule, Instant now) {
    DueExplanation before = Json.of(dossier.dueExplanation(), DueExplanation.class);
    DueExplanation.Pause pause =
        new DueExplanation.Pause(dossier.terms().clockStoppedAt(), now, rule.name());
    if (rule == ClockRule.PAUSE) {
      Instant due =
          Deadline.afterPause(
              dossier.terms().dueAt(), dossier.terms().clockStoppedAt(), now, calendars.current());
      return new Promise(due, before.after(pause, due));
    }
    Promise anew = promise(revision, dossier.caseCode(), now);
    return new Promise(anew.dueAt(), anew.explanation().after(pause, anew.dueAt()));
  }

  /** A term that goes on with a new end. */
  public Restarted restarted(Instant dueAt, Instant stopped, Instant now) {
    Duration paused = stopped == null ? Duration.ZERO : officeTime(stopped, now);
    return new Restarted(dueAt, paused);
  }

  /** End of a step that may take some office hours. */
  public Instant stepDue(int hours, Instant from) {
    return Deadline.dueAfter(from, Math.max(1, hours), TimeUnit.HOUR, calendars.current()).due();
  }

  /** End of a term after it stood still. */
  public Instant goingOn(Instant due, Instant stopped, Instant now) {
    return stopped == null ? due : Deadline.afterPause(due, stopped, now, calendars.current());
  }

  /** How long an applicant has by the revision to answer a request for corrections. */
  public Instant supplementDue(ProcedureRevision revision, Instant from) {
    return due(revision.supplementLimit(), from).due();
  }

  /**
   * End of office hours on a day somebody chose.
   *
   * @throws Refusal if it is not a later working day
   */
  public Instant endOf(LocalDate day, Instant now) {
    WorkingCalendar calendar = calendars.current();
    if (!day.isAfter(LocalDate.ofInstant(now, PortalClock.ZONE)) || !calendar.isWorkingDay(day)) {
      throw new Refusal("dossier.choose-working-day");
    }
    return day.atTime(calendar.hours().closes()).atZone(calendar.zone()).toInstant();
  }

  /** Office time between two moments. */
  public Duration officeTime(Instant from, Instant to) {
    return calendars.current().workingTimeBetween(from, to);
  }

  /** Office time until a moment, negative if it is past. */
  public Duration officeTimeLeft(Instant now, Instant until) {
    return now.isBefore(until) ? officeTime(now, until) : officeTime(until, now).negated();
  }

  private DeadlineResult due(TimeLimit limit, Instant from) {
    TimeUnit unit = TimeUnit.valueOf(limit.unit().name());
    int quantity = unit == TimeUnit.SAME_DAY ? 0 : limit.quantity();
    return Deadline.dueAfter(from, quantity, unit, calendars.current());
  }

  private DueExplanation explained(
      DeadlineResult result, TimeLimit time, ProcedureRevision revision) {
    List<String> office =
        calendars.current().hours().periods().stream()
            .map(period -> period.opens() + "–" + period.closes())
            .toList();
    return new DueExplanation(
        result.start(),
        result.due(),
        time.words() == null ? null : time.words().vi(),
        result.quantity(),
        result.unit().name(),
        revision.number() == null ? 0 : revision.number(),
        result.steps().stream().map(Clocks::day).toList(),
        List.of(),
        office,
        result.provisional());
  }

  private static DueExplanation.Day day(DeadlineStep step) {
    CalendarDay special = step.special();
    boolean makeUp = step.isWorkedInExchange() && step.role() == DeadlineStep.Role.COUNTED;
    return new DueExplanation.Day(
        step.date(),
        makeUp ? "MAKE_UP" : step.role().name(),
        step.count() == null ? 0 : step.count(),
        step.minutes() == null ? 0 : step.minutes(),
        special == null ? null : special.nameVi(),
        special == null ? null : special.nameEn());
  }
}
