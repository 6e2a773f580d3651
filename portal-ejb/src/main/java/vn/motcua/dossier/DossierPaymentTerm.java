package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.work.Clocks;
import vn.motcua.dossier.work.History;
import vn.motcua.dossier.work.Steps;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Where fee says that a payment is awaited or settled. The dossier knows no amounts: it knows that
 * the intake clock waits, and until when.
 */
@Stateless
public class DossierPaymentTerm {
  @Inject private DossierRepository dossiers;
  @Inject private History history;
  @Inject private Clocks clocks;
  @Inject private Steps steps;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;
  @EJB private Catalogue catalogue;

  /** A fee due at filing is to be paid by then; called while the dossier is being filed. */
  @RolesAllowed({Roles.CITIZEN, Roles.SYSTEM})
  public void await(long dossierId, Instant until) {
    dossiers.byId(dossierId).orElseThrow(NotFound::new).awaitPayment(until);
  }

  /**
   * The payment has come, was waived, or is not due: before receipt the intake clock starts now;
   * from status 6 the dossier goes on to 4. Again, or later, it changes nothing.
   */
  @RolesAllowed({Roles.SYSTEM, Roles.CITIZEN, Roles.OFFICER, Roles.DESK})
  public void settled(long dossierId) {
    Dossier dossier = dossiers.lock(dossierId).orElseThrow(NotFound::new);
    if (!dossier.paymentAwaited()) {
      return;
    }
    Instant now = clock.now();
    Act act = Act.now(currentActor.get(), now);
    if (dossier.status() == DossierStatus.FINANCIAL) {
      goOn(dossier, act);
      return;
    }
    dossier.paymentSettled();
    if (dossier.status() == DossierStatus.NEW) {
      dossier.startIntake(clocks.intakeDue(catalogue.revision(dossier.revisionId()), now));
      history.noted(dossier, EventKind.FEE_SETTLED, act);
    }
  }

  private void goOn(Dossier dossier, Act act) {
    Instant stopped = dossier.terms().clockStoppedAt();
    Instant due = clocks.goingOn(dossier.terms().dueAt(), stopped, act.happenedAt());
    history.moved(
        dossier, dossier.settlePayment(clocks.restarted(due, stopped, act.happenedAt()), act), act);
    steps.goOn(dossier, stopped, act.happenedAt());
  }
}
