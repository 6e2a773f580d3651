package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierLifecycle;
import vn.motcua.dossier.domain.EventKind;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.domain.Withdrawal;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.History;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Where an applicant withdraws: at once before receipt, by request after it. */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class DossierWithdrawal {
  private static final String DOOR = "withdraw";
  private static final int LONGEST = 1000;

  @Inject private Entrance entrance;
  @Inject private ProcessRepository rows;
  @Inject private History history;
  @Inject private OnceOnly once;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * @return the status now: WITHDRAWN if it took effect at once, else unchanged
   * @throws Refusal if the dossier is past withdrawing, or was asked for already
   */
  public DossierStatus request(RequestWithdrawal command) {
    Dossier dossier = entrance.mineToChange(command.publicId(), Scope.FILE);
    if (once.answerOf(command.key(), DOOR).isEmpty()) {
      dossier.requireVersion(command.version());
      requestNow(dossier, command);
      once.keep(command.key(), DOOR, "");
    }
    return dossier.status();
  }

  private void requestNow(Dossier dossier, RequestWithdrawal command) {
    if (command.cause() == null) {
      throw new Refusal("dossier.choose-withdrawal-cause");
    }
    if (rows.withdrawal(dossier.id()).isPresent()) {
      throw new Refusal("dossier.withdrawal-asked-already");
    }
    Act act =
        Act.now(currentActor.get(), clock.now())
            .saying(Said.orNull(command.words(), "words", LONGEST));
    Withdrawal withdrawal = new Withdrawal(dossier.id(), command.cause(), act);
    if (!dossier.isReceived()) {
      history.moved(dossier, dossier.withdraw(act), act);
      withdrawal.effective(act);
    } else if (mayBeConfirmed(dossier)) {
      history.noted(dossier, EventKind.WITHDRAWAL_ASKED, act);
    } else {
      throw new Refusal("dossier.not-possible." + dossier.status());
    }
    rows.add(withdrawal);
  }

  private static boolean mayBeConfirmed(Dossier dossier) {
    return DossierLifecycle.find(dossier.status(), DossierAction.CONFIRM_WITHDRAWAL, true)
        .isPresent();
  }
}
