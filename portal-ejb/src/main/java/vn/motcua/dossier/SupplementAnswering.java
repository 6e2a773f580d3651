package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.SupplementReply;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Where an applicant answers exactly what was asked. */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class SupplementAnswering {
  private static final String DOOR = "supplement-answer";

  @Inject private Entrance entrance;
  @Inject private SupplementReply reply;
  @Inject private DossierRepository dossiers;
  @Inject private OnceOnly once;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * Answers all points at once; the clock goes on or begins anew, as the revision says.
   *
   * @throws Refusal with one problem per point that is open or wrong; dossier.supplement-term-over
   *     after the term
   */
  public MovedDossier answer(AnswerSupplement command) {
    Dossier dossier = entrance.mineToChange(command.publicId(), Scope.FILE);
    if (once.answerOf(command.key(), DOOR).isEmpty()) {
      dossier.requireVersion(command.version());
      if (!command.confirmed()) {
        throw new Refusal("dossier.confirm-supplement");
      }
      reply.answer(dossier, command.values(), Act.now(currentActor.get(), clock.now()));
      once.keep(command.key(), DOOR, "");
    }
    dossiers.flush();
    return new MovedDossier(dossier.publicId(), dossier.status(), dossier.version());
  }
}
