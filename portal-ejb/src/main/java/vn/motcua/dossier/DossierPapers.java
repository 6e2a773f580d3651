package vn.motcua.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.document.ContentPolicy;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.work.Entrance;
import vn.motcua.dossier.work.PaperTable;
import vn.motcua.dossier.work.Readers;
import vn.motcua.dossier.work.VaultShelf;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/**
 * Papers of a dossier: handed in by the applicant, opened by who has a right to it. The only door
 * from which an uploaded file leaves.
 */
@Stateless
@RolesAllowed(Roles.CITIZEN)
public class DossierPapers {
  @Inject private Entrance entrance;
  @Inject private Readers readers;
  @Inject private PaperTable table;
  @Inject private DossierRepository dossiers;
  @Inject private VaultShelf vault;
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
    return kept(dossier, PaperFact.of(command.paperKey(), command.fileName(), stored), null);
  }

  /**
   * Hands in one of the papers that {@link PaperVault} offers, without sending it again.
   *
   * @throws NotFound if the vault of this draft does not hold it
   * @throws vn.motcua.shared.Refusal as {@link #attach}
   */
  public PaperFile reuse(String publicId, String paperKey, String ref) {
    Dossier dossier = entrance.mineToChange(publicId, Scope.FILE);
    dossier.requireDraft();
    table.requirePlace(dossier, paperKey);
    VaultPaper paper = vault.require(dossier, ref);
    StoredFile stored = documents.refer(paper.sha256());
    return kept(dossier, PaperFact.of(paperKey, paper.fileName(), stored), paper.origin());
  }

  private PaperFile kept(Dossier dossier, PaperFact file, PaperOrigin origin) {
    return table
        .same(dossier, file)
        .map(
            held -> {
              documents.release(file.sha256());
              return held;
            })
        .orElseGet(() -> table.add(dossier, file, origin));
  }

  /**
   * Puts the photos of a paper of a draft together as one PDF, in the order they came; the PDF
   * stands in their place.
   *
   * @throws vn.motcua.shared.Refusal if there are fewer than two, or they are together too large
   */
  public PaperFile joinPhotos(String publicId, String paperKey) {
    Dossier dossier = entrance.mineToChange(publicId, Scope.FILE);
    List<HandedPaper> photos = table.photos(dossier, paperKey);
    List<String> digests = photos.stream().map(photo -> photo.fact().sha256()).toList();
    StoredFile joined = documents.join(digests, ContentPolicy.UPLOAD_LIMIT);
    for (HandedPaper photo : photos) {
      table.remove(dossier, photo);
      documents.release(photo.fact().sha256());
    }
    String name = table.joinedName(photos);
    return kept(dossier, PaperFact.of(paperKey, name, joined), null);
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
    Dossier dossier = readers.toRead(publicId, "paper");
    PaperFact file =
        dossiers
            .paper(dossier.id(), paperPublicId)
            .map(HandedPaper::fact)
            .orElseThrow(NotFound::new);
    return new PaperContent(
        file.fileName(), file.mediaType(), file.size(), documents.open(file.sha256()));
  }
}
