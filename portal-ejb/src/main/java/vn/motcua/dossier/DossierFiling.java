package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.dossier.domain.Act;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.FilingDesk;
import vn.motcua.dossier.work.History;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Where a draft becomes a filed dossier. */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class DossierFiling {
  private static final String DOOR = "dossier-file";

  @Inject private Entrance entrance;
  @Inject private FilingDesk desk;
  @Inject private History history;
  @Inject private OnceOnly once;
  @Inject private Event<DossierFiled> filed;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  /**
   * Files the draft: everything is checked again inside this transaction, the submission number is
   * given, and what must exist when the page redirects is made by observers of {@link
   * DossierFiled}. The same key gives the same answer.
   *
   * @throws Refusal with one problem per field or paper; dossier.changed-meanwhile for a stale
   *     version; dossier.filed-already for a second try with another key
   */
  public FiledDossier file(FileDossier command) {
    Dossier dossier = entrance.mineToChange(command.publicId(), Scope.FILE);
    if (dossier.status() == DossierStatus.DRAFT || once.answerOf(command.key(), DOOR).isEmpty()) {
      fileNow(dossier, command);
    }
    return new FiledDossier(
        dossier.publicId(), dossier.submissionNumber(), dossier.terms().filedAt());
  }

  private void fileNow(Dossier dossier, FileDossier command) {
    dossier.requireDraft();
    dossier.requireVersion(command.version());
    if (!command.declared()) {
      throw Refusal.of(List.of(FieldProblem.at("_review.declared", "dossier.declare-first")));
    }
    Act act = Act.now(currentActor.get(), clock.now());
    FilingDesk.Filing filing = desk.file(dossier, command.noticeVersion(), act);
    once.keep(command.key(), DOOR, dossier.submissionNumber());
    history.moved(dossier, filing.made(), act);
    filed.fire(new DossierFiled(filing.facts(), act.happenedAt()));
    history.formDue(dossier, FormKind.FILING_CONFIRMATION);
  }
}
