package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.ExaminePaper;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.dossier.domain.ProcessPath;
import vn.motcua.dossier.domain.Withdrawal;
import vn.motcua.dossier.domain.WorkState;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.Refusal;

/** What an officer does to a dossier he has, or takes. */
@ApplicationScoped
public class OfficersDesk {
  @Inject private NextWork nextWork;
  @Inject private ProcessRepository rows;
  @Inject private Steps steps;
  @Inject private History history;
  @Inject private Verdicts verdicts;
  @Inject private Commands commands;
  @EJB private Catalogue catalogue;

  /** Takes the most urgent offered dossier of the caller's body. */
  public Optional<String> takeNext(String key) {
    return nextWork.take(key, this::takeOffered);
  }

  private void takeOffered(Dossier dossier) {
    take(dossier, commands.act());
  }

  public void take(Dossier dossier, Act act) {
    Assignment step = steps.require(dossier);
    step.take(act.actor(), act.happenedAt());
    if (dossier.status() == DossierStatus.RECEIVED) {
      history.moved(dossier, dossier.takeUp(act), act);
    } else {
      history.noted(dossier, EventKind.STEP_TAKEN, act);
    }
  }

  /**
   * @throws Refusal if the caller does not have the dossier
   */
  public void requireHeld(Dossier dossier) {
    steps
        .current(dossier)
        .orElseThrow(() -> new Refusal("dossier.not-possible." + dossier.status()))
        .requireHeldBy(commands.act().actor());
  }

  public void examine(Dossier dossier, ExaminePaper command, Act act) {
    if (dossier.status() != DossierStatus.PROCESSING) {
      throw new Refusal("dossier.not-possible." + dossier.status());
    }
    verdicts.keep(dossier, command, act);
  }

  public void requirePayment(Dossier dossier, Instant payBy, Act act) {
    if (payBy == null || !payBy.isAfter(act.happenedAt())) {
      throw new Refusal("dossier.choose-payment-term");
    }
    history.moved(dossier, dossier.requirePayment(payBy, act), act);
    steps.stand(dossier, WorkState.FINANCIAL);
  }

  public void pass(Dossier dossier, String wanted, Act act) {
    if (dossier.status() != DossierStatus.PROCESSING) {
      throw new Refusal("dossier.not-possible." + dossier.status());
    }
    Assignment step = steps.require(dossier);
    var process = catalogue.revision(dossier.revisionId()).process();
    steps.pass(
        dossier,
        step,
        ProcessPath.officerAfter(process, step.stepKey(), wanted),
        act.words(),
        act.happenedAt());
    history.noted(dossier, EventKind.STEP_PASSED, act);
  }

  public void stop(Dossier dossier, Act act) {
    history.moved(dossier, dossier.stop(act), act);
    steps.end(dossier, act.happenedAt());
  }

  public void confirmWithdrawal(Dossier dossier, Act act) {
    Withdrawal asked =
        rows.withdrawal(dossier.id())
            .filter(Withdrawal::pending)
            .orElseThrow(() -> new Refusal("dossier.no-withdrawal-asked"));
    Act saying = act.saying(asked.words());
    history.moved(dossier, dossier.confirmWithdrawal(saying), saying);
    asked.effective(act);
    steps.end(dossier, act.happenedAt());
  }
}
