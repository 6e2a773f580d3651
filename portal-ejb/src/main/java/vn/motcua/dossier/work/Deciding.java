package vn.motcua.dossier.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.shared.Refusal;

/** Moves a dossier through submission, signature and release. */
@ApplicationScoped
public class Deciding {
  @Inject private Office office;
  @Inject private Commands commands;
  @Inject private FactsReader facts;
  @Inject private Gates gates;
  @Inject private Clocks clocks;
  @Inject private Steps steps;
  @Inject private History history;

  /** The dossier of one's office, locked. */
  public Dossier dossier(long id, String door) {
    return office.toChange(id, door);
  }

  /** The open step, which the caller must have, of a dossier being processed. */
  public Assignment held(Dossier dossier) {
    requireProcessing(dossier);
    Assignment step = steps.require(dossier);
    step.requireHeldBy(commands.act().actor());
    return step;
  }

  /** The leader's step: taken by acting on it, unless another leader has it. */
  public Assignment leaders(Dossier dossier) {
    requireProcessing(dossier);
    Assignment step = steps.require(dossier);
    Act act = commands.act();
    if (!step.heldBy(act.actor())) {
      step.take(act.actor(), act.happenedAt());
    }
    return step;
  }

  public void pass(Dossier dossier, Assignment from, ProcessGraph.Step next) {
    Act act = commands.act();
    steps.pass(dossier, from, next, null, act.happenedAt());
    history.noted(dossier, EventKind.STEP_PASSED, act);
  }

  public void back(Dossier dossier, Assignment from, String reason) {
    Act act = commands.act().saying(reason);
    steps.back(dossier, from, reason, act.happenedAt());
    history.noted(dossier, EventKind.STEP_RETURNED, act);
  }

  /**
   * @throws Refusal if a condition for release is not met
   */
  public void decide(Dossier dossier, Outcome outcome) {
    Gates.require(gates.againstRelease(facts.facts(dossier)));
    Act act = commands.act();
    Duration needed = clocks.officeTime(dossier.terms().receivedAt(), act.happenedAt());
    history.moved(dossier, dossier.decide(outcome, needed, act), act);
    steps.end(dossier, act.happenedAt());
  }

  public void release(Dossier dossier) {
    Act act = commands.act();
    history.moved(dossier, dossier.returned(act), act);
  }

  public void noteRevoked(Dossier dossier, String reason) {
    history.noted(dossier, EventKind.RESULT_REVOKED, commands.act().saying(reason));
  }

  private static void requireProcessing(Dossier dossier) {
    if (dossier.status() != DossierStatus.PROCESSING) {
      throw new Refusal("dossier.not-possible." + dossier.status());
    }
  }
}
