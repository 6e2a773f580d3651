package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.document.ContentPolicy;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.FileNames;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.Office;
import vn.motcua.dossier.work.PaperTable;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Roles;

/**
 * Papers of a dossier: handed in by the applicant, opened by who has a right to it. The only door
 * from which an uploaded file leaves.
 */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class DossierPapers {
  @Inject private Entrance entrance;
  @Inject private Office office;
  @Inject private PaperTable table;
  @Inject private DossierRepository dossiers;
  @Inject private CurrentActor currentActor;
  @EJB private DocumentStore documents;

  /**
   * Hands in one file, to a draft or as answer to an open supplement. The same content for the same
   * paper is kept once.
   *
   * @throws vn.motcua.shared.Refusal if the paper is not asked for, there are too many files, or
   *     the content is not accepted ({@code document.*})
   */
  public PaperFile attach(AttachPaper command) {
    Dossier dossier = entrance.mineToChange(command.publicId(), Scope.FILE);
    table.requirePlace(dossier, command.paperKey());
    StoredFile stored =
        documents.store(
            command.content(), ContentPolicy.UPLOAD_LIMIT, ContentPolicy.UPLOADED_PAPER);
    PaperFact file =
        new PaperFact(
            PublicId.random(),
            command.paperKey(),
            FileNames.clean(command.fileName(), stored.mediaType()),
            stored.sha256(),
            stored.mediaType(),
            stored.size(),
            stored.pages());
    return table
        .same(dossier, file)
        .map(
            held -> {
              documents.release(stored.sha256());
              return held;
            })
        .orElseGet(() -> table.add(dossier, file));
  }

  /** Takes a file back: from a draft, or one attached as answer to the open supplement. */
  public void remove(String publicId, String paperPublicId) {
    Dossier dossier = entrance.mineToChange(publicId, Scope.FILE);
    HandedPaper paper = table.require(dossier, paperPublicId);
    table.remove(dossier, paper);
    documents.release(paper.fact().sha256());
  }

  /** Says that an optional paper is not handed in, or takes that back. */
  public void markNotSubmitted(String publicId, String paperKey, boolean notSubmitted) {
    Dossier dossier = entrance.mineToChange(publicId, Scope.FILE);
    dossier.requireDraft();
    table.mark(dossier, paperKey, notSubmitted);
  }

  /**
   * Opens a file. For anyone but the applicant a row is left first that the owner sees.
   *
   * @throws NotFound if there is none, or it is none of the caller's business
   */
  @RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
  public PaperContent open(String publicId, String paperPublicId) {
    Dossier dossier =
        currentActor.get().isCitizen()
            ? entrance.mine(publicId, Scope.VIEW_RESULTS)
            : office.toRead(publicId, "paper");
    PaperFact file =
        dossiers
            .paper(dossier.id(), paperPublicId)
            .map(HandedPaper::fact)
            .orElseThrow(NotFound::new);
    return new PaperContent(
        file.fileName(), file.mediaType(), file.size(), documents.open(file.sha256()));
  }
}
