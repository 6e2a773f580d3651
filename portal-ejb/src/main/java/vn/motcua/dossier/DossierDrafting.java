package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.reading.DraftReading;
import vn.motcua.dossier.work.Beginning;
import vn.motcua.dossier.work.DraftBook;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.OnceOnly;
import vn.motcua.shared.Roles;

/** Where a citizen writes a draft, for himself or another, on any device, until it is filed. */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class DossierDrafting {
  private static final String START = "dossier-start";

  @Inject private Entrance entrance;
  @Inject private Beginning beginning;
  @Inject private DraftBook drafts;
  @Inject private DraftReading reading;
  @Inject private DossierRepository dossiers;
  @Inject private OnceOnly once;
  @EJB private Catalogue catalogue;

  /**
   * Begins a draft.
   *
   * @return its public id; the same for the same key
   * @throws vn.motcua.shared.Refusal if the procedure is closed online, or case, capacity, mandate
   *     or agency do not fit
   */
  public String start(StartDraft command) {
    return once.answerOf(command.key(), START)
        .orElseGet(
            () -> {
              Dossier draft = beginning.draft(command, catalogue.current(command.procedureCode()));
              dossiers.add(draft);
              once.keep(command.key(), START, draft.publicId());
              return draft.publicId();
            });
  }

  /** The draft with its tasks. Refused once it is filed. */
  public DraftView open(String publicId) {
    Dossier draft = entrance.mine(publicId, Scope.FILE);
    draft.requireDraft();
    return reading.view(draft);
  }

  /**
   * Keeps one page, complete or not.
   *
   * @throws PageConflict if the same question was answered differently elsewhere
   */
  public SavedPage savePage(SavePage command) {
    Dossier draft = entrance.mineToChange(command.publicId(), Scope.FILE);
    draft.requireDraft();
    return drafts.save(draft, catalogue.revision(draft.revisionId()), command);
  }

  /**
   * Goes on under the revision in force; answers to questions it still asks stay. What has to be
   * looked at again shows in the tasks.
   */
  public DraftView renew(String publicId) {
    Dossier draft = entrance.mineToChange(publicId, Scope.FILE);
    draft.renew(catalogue.current(draft.procedureCode()).id());
    drafts.touch(draft);
    dossiers.flush();
    return reading.view(draft);
  }

  /** Throws the draft away with its papers. */
  public void delete(String publicId) {
    drafts.discard(entrance.mineToChange(publicId, Scope.FILE));
  }
}
