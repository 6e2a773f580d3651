package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.document.ContentPolicy;
import vn.motcua.document.PieceGathering;
import vn.motcua.dossier.BeginUpload;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.UploadState;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.PaperUpload;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.UploadRepository;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;

/** The rows of files on their way, always those of the account that calls. */
@ApplicationScoped
public class UploadTable {
  private static final int MOST_WAITING = 30;
  private static final int LONGEST_NAME = 200;
  private static final int MEGA = 1024 * 1024;

  @Inject private UploadRepository uploads;
  @Inject private DossierRepository dossiers;
  @Inject private PaperTable papers;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;
  @Inject private Event<PiecesUsed> used;
  @EJB private PieceGathering pieces;

  /** The pieces of an upload are of no more use, once the transaction has succeeded. */
  record PiecesUsed(String upload) {}

  /** Begins an upload, or finds the broken one of the same file again. */
  public UploadState begin(Dossier dossier, BeginUpload command) {
    if (command.size() <= 0) {
      throw new Refusal("document.empty");
    }
    if (command.size() > ContentPolicy.UPLOAD_LIMIT) {
      throw new Refusal("document.too-large", ContentPolicy.UPLOAD_LIMIT / MEGA);
    }
    papers.requirePlace(dossier, command.paperKey());
    return uploads.waiting(dossier.id(), account()).stream()
        .filter(one -> one.isLike(command))
        .findFirst()
        .map(PaperUpload::state)
        .orElseGet(() -> add(dossier, command));
  }

  private UploadState add(Dossier dossier, BeginUpload command) {
    if (uploads.waiting(account()) >= MOST_WAITING) {
      throw new Refusal("dossier.too-many-uploads", MOST_WAITING);
    }
    String name = command.fileName() == null ? "" : command.fileName();
    String kept =
        name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
    BeginUpload begin =
        new BeginUpload(
            command.publicId(), command.paperKey(), kept, command.size(), command.sha256());
    PaperUpload upload =
        new PaperUpload(PublicId.random(), dossier.id(), account(), begin, clock.now());
    uploads.add(upload);
    return upload.state();
  }

  /**
   * @throws NotFound if it is none of the caller's
   */
  public PaperUpload mine(String id) {
    return uploads.find(id, account()).orElseThrow(NotFound::new);
  }

  /** The same, held until the transaction ends. */
  public PaperUpload mineToChange(String id) {
    return uploads.lock(id, account()).orElseThrow(NotFound::new);
  }

  public List<UploadState> waiting(Dossier dossier) {
    return uploads.waiting(dossier.id(), account()).stream().map(PaperUpload::state).toList();
  }

  public String dossierOf(PaperUpload upload) {
    return dossiers.byId(upload.dossierId()).map(Dossier::publicId).orElseThrow(NotFound::new);
  }

  public PaperFile paper(Dossier dossier, String paper) {
    return papers.require(dossier, paper).view();
  }

  public void arrived(PaperUpload upload, int length) {
    upload.arrived(length, clock.now());
  }

  public void became(PaperUpload upload, String paper) {
    upload.became(paper, clock.now());
    used.fire(new PiecesUsed(upload.publicId()));
  }

  public void remove(PaperUpload upload) {
    uploads.remove(upload);
    used.fire(new PiecesUsed(upload.publicId()));
  }

  /** Frees the disk only when nothing can be rolled back any more. */
  public void free(@Observes(during = TransactionPhase.AFTER_SUCCESS) PiecesUsed gone) {
    pieces.discard(gone.upload());
  }

  private long account() {
    Long account = currentActor.get().accountId();
    if (account == null) {
      throw new NotFound();
    }
    return account;
  }
}
