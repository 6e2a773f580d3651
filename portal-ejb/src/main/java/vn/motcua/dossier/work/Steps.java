package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.ProcessPath;
import vn.motcua.dossier.domain.WorkState;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/** Leads a dossier through the steps of its revision's process. */
@ApplicationScoped
public class Steps {
  @Inject private ProcessRepository rows;
  @Inject private Clocks clocks;

  /** Receipt: the desk's step is done, the first officer's step is offered. */
  public void begin(Dossier dossier, ProcedureRevision revision, Act act) {
    ProcessGraph process = revision.process();
    ProcessGraph.Step start = process.start();
    Actor desk = act.actor();
    if (Roles.DESK.equals(start.role())) {
      Assignment received = open(dossier, start, dossier.terms().filedAt());
      received.giveTo(desk.positionId(), desk.officerId(), act.happenedAt());
      received.end(act.happenedAt());
    }
    open(dossier, ProcessPath.firstForOfficer(process), act.happenedAt())
        .from(desk.positionId(), desk.officerId(), null);
  }

  /** The officer passes his step on. */
  public Assignment pass(
      Dossier dossier, Assignment from, ProcessGraph.Step next, String note, Instant now) {
    from.end(now);
    return open(dossier, next, now).from(from.positionId(), from.officerId(), note);
  }

  /** The leader gives it back: the step before begins again, in the same hands. */
  public Assignment back(Dossier dossier, Assignment leaders, String reason, Instant now) {
    leaders.end(now);
    Assignment before =
        rows.steps(dossier.id()).stream()
            .filter(step -> Roles.OFFICER.equals(step.role()))
            .reduce((first, second) -> second)
            .orElseThrow(NotFound::new);
    Assignment again =
        new Assignment(
            dossier,
            new Assignment.Step(before.stepKey(), before.role(), clocks.stepDue(1, now)),
            now);
    rows.add(again);
    again.from(leaders.positionId(), leaders.officerId(), reason);
    again.giveTo(before.positionId(), before.officerId(), now);
    return again;
  }

  /** The step stands still while the applicant is waited for. */
  public void stand(Dossier dossier, WorkState waiting) {
    rows.openStep(dossier.id()).ifPresent(step -> step.waitFor(waiting));
  }

  /** The step goes on after waiting, with the office time it had left. */
  public void goOn(Dossier dossier, Instant stopped, Instant now) {
    rows.openStep(dossier.id())
        .ifPresent(step -> step.goOn(clocks.goingOn(step.dueAt(), stopped, now)));
  }

  /** An ended dossier is processed again: its first officer's step is offered anew. */
  public void offerAgain(Dossier dossier, ProcedureRevision revision, Instant now) {
    open(dossier, ProcessPath.firstForOfficer(revision.process()), now);
  }

  /** Nothing is left to do. */
  public void end(Dossier dossier, Instant now) {
    rows.openStep(dossier.id()).ifPresent(step -> step.end(now));
  }

  public Optional<Assignment> current(Dossier dossier) {
    return rows.openStep(dossier.id());
  }

  /**
   * The open step.
   *
   * @throws NotFound if none is
   */
  public Assignment require(Dossier dossier) {
    return current(dossier).orElseThrow(NotFound::new);
  }

  private Assignment open(Dossier dossier, ProcessGraph.Step step, Instant from) {
    Assignment opened =
        new Assignment(
            dossier,
            new Assignment.Step(step.key(), step.role(), clocks.stepDue(step.hours(), from)),
            from);
    rows.add(opened);
    return opened;
  }
}
