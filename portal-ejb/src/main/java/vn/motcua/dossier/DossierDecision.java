package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.ProcessPath;
import vn.motcua.dossier.domain.Said;
import vn.motcua.dossier.work.Deciding;
import vn.motcua.dossier.work.Verdicts;
import vn.motcua.shared.Roles;

/**
 * What result tells the dossier: submitted, given back, decided, released. Always inside the
 * transaction in which the result changes, so that status, message and result change together.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@RolesAllowed({Roles.OFFICER, Roles.LEADER})
public class DossierDecision {
  private static final String DOOR = "decision";
  private static final int LONGEST = 1000;

  @Inject private Deciding deciding;
  @Inject private Verdicts verdicts;
  @EJB private Catalogue catalogue;

  /**
   * The officer's draft goes to the leader: his step ends, the leader's begins.
   *
   * @throws vn.motcua.shared.Refusal if he does not have the dossier or has not examined all of it
   */
  @RolesAllowed(Roles.OFFICER)
  public void submitted(long dossierId) {
    Dossier dossier = deciding.dossier(dossierId, DOOR);
    Assignment step = deciding.held(dossier);
    verdicts.requireAll(dossier);
    ProcessGraph process = catalogue.revision(dossier.revisionId()).process();
    deciding.pass(dossier, step, ProcessPath.leaderAfter(process, step.stepKey()));
  }

  /** The leader gives the draft back; the officer has the dossier again. */
  @RolesAllowed(Roles.LEADER)
  public void returnedToOfficer(long dossierId, String reason) {
    Dossier dossier = deciding.dossier(dossierId, DOOR);
    String words = Said.required(reason, "reason", LONGEST, "dossier.enter-return-reason");
    deciding.back(dossier, deciding.leaders(dossier), words);
  }

  /**
   * The decision is signed (4 to 9).
   *
   * @throws vn.motcua.shared.Refusal with the reasons of every {@link ReleaseCondition} not met
   */
  @RolesAllowed(Roles.LEADER)
  public void markDecided(long dossierId, Outcome outcome) {
    Dossier dossier = deciding.dossier(dossierId, DOOR);
    deciding.leaders(dossier);
    deciding.decide(dossier, outcome);
  }

  /**
   * Before a result is taken back: may the caller act on this dossier? Locks it.
   *
   * @throws vn.motcua.shared.Refusal if it is his own affair or a relative's
   */
  @RolesAllowed(Roles.LEADER)
  public void requireMayRevoke(long dossierId) {
    deciding.dossier(dossierId, DOOR);
  }

  /** The result was taken back; the status stays. The applicant reads the reason. */
  @RolesAllowed(Roles.LEADER)
  public void resultRevoked(long dossierId, String reason) {
    deciding.noteRevoked(deciding.dossier(dossierId, DOOR), reason);
  }

  /** The electronic result is in the applicant's hands (9 to 10). */
  @RolesAllowed(Roles.LEADER)
  public void markReturned(long dossierId) {
    deciding.release(deciding.dossier(dossierId, DOOR));
  }
}
