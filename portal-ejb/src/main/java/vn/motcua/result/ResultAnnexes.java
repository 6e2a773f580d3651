package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import vn.motcua.document.ContentPolicy;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.issuing.IssuingRules;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.AnnexDesk;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultViews;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.AnnexFile;

/**
 * Annexes of a result on their way to the leader: the officer attaches them while he drafts, and
 * whoever decides looks at them. How many and how large is data ({@code issuing_rule}).
 */
@Stateless
@RolesAllowed(Roles.OFFICER)
public class ResultAnnexes {
  private static final String DOOR = "result-annex";
  private static final long MEGABYTE = 1024L * 1024;

  @Inject private DossierDesk desk;
  @Inject private AnnexDesk annexes;
  @Inject private ResultViews views;
  @Inject private IssuingRules rules;
  @EJB private DocumentStore store;

  private record Held(Result result, DossierFacts dossier) {}

  /** How many annexes a result may have. */
  public int most() {
    return rules.quantity(IssuingRules.ANNEXES_MOST);
  }

  /** How large each may be, in megabytes. */
  public int largest() {
    return rules.quantity(IssuingRules.ANNEX_SIZE);
  }

  /**
   * Attaches a file.
   *
   * @throws Refusal result.annex-title and, about the file, document.…, result.annex-not-pdf,
   *     result.annex-twice, signing.annex-signed, signing.copy-turned; result.annex-too-many,
   *     result.nothing-drafted, result.changed-elsewhere, result.not-possible.STATE,
   *     result.dossier-not-processing
   */
  public ResultView attach(AttachAnnex command) {
    Held held = held(command.dossierPublicId(), command.version());
    annexes.requireRoom(held.result(), most());
    String title = AnnexDesk.title(command.title());
    StoredFile file =
        store.store(
            new ByteArrayInputStream(command.file()),
            largest() * MEGABYTE,
            ContentPolicy.UPLOADED_PAPER);
    if (!ContentPolicy.PDF.equals(file.mediaType())) {
      throw new Refusal("result.annex-not-pdf");
    }
    AnnexFile.requireSignable(command.file());
    annexes.attach(held.result(), title, file);
    return views.view(held.result(), held.dossier());
  }

  /**
   * Takes one away again.
   *
   * @throws NotFound if the result has no such annex
   * @throws Refusal result.nothing-drafted, result.changed-elsewhere, result.not-possible.STATE,
   *     result.dossier-not-processing
   */
  public ResultView detach(DetachAnnex command) {
    Held held = held(command.dossierPublicId(), command.version());
    Annex annex = annexes.of(held.result(), command.annex());
    store.release(annex.sha256());
    annexes.detach(held.result(), annex);
    return views.view(held.result(), held.dossier());
  }

  /** Nothing is said about a result before the dossier is known to be in the caller's hands. */
  private Held held(String dossierPublicId, long version) {
    Optional<Result> kept = annexes.lock(dossierPublicId);
    DossierFacts dossier = desk.inHand(dossierPublicId);
    Result result = kept.orElseThrow(() -> new Refusal("result.nothing-drafted"));
    annexes.requireOpen(result, version, dossier);
    return new Held(result, dossier);
  }

  /**
   * One annex for those who draft or decide, signed once it is; the reading is written down before
   * the content is handed out.
   *
   * @throws NotFound if there is none, or it is not of the caller's office
   */
  @RolesAllowed({Roles.OFFICER, Roles.LEADER})
  public ResultFile open(String publicId) {
    Annex annex = annexes.find(publicId);
    Result result = annexes.resultOf(annex);
    desk.toRead(result.dossierPublicId(), DOOR);
    return annexes.file(result, annex);
  }
}
