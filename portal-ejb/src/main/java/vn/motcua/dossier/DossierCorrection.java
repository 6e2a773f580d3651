package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.work.Clocks;
import vn.motcua.dossier.work.Commands;
import vn.motcua.dossier.work.History;
import vn.motcua.dossier.work.Steps;
import vn.motcua.shared.Roles;

/** Where a manager undoes a wrong ending, with a reason the applicant sees. */
@Stateless
@RolesAllowed(Roles.MANAGER)
public class DossierCorrection {
  private static final int LONGEST = 2000;

  @Inject private Commands commands;
  @Inject private Clocks clocks;
  @Inject private Steps steps;
  @Inject private History history;
  @EJB private Catalogue catalogue;

  /**
   * Not received goes back to the desk, stopped to an officer, returned to be handed over again.
   *
   * @throws vn.motcua.shared.Refusal if the table has no such move, or there is no reason
   */
  public MovedDossier correct(CorrectDossier command) {
    Dossier dossier = commands.officeDossier(command.publicId(), "correction");
    commands.once(
        command.key(),
        "correct",
        () -> {
          dossier.requireVersion(command.version());
          String reason =
              Said.required(command.reason(), "reason", LONGEST, "dossier.enter-correction-reason");
          Act act = commands.act().saying(reason);
          history.moved(dossier, dossier.correct(act), act);
          reopen(dossier, act);
        });
    return commands.moved(dossier);
  }

  private void reopen(Dossier dossier, Act act) {
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    if (dossier.status() == DossierStatus.NEW) {
      dossier.startIntake(clocks.intakeDue(revision, act.happenedAt()));
    }
    if (dossier.status() == DossierStatus.PROCESSING) {
      steps.offerAgain(dossier, revision, act.happenedAt());
    }
  }
}
