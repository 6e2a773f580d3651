package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Outcome;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.organisation.Agencies;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.AnnexDesk;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultNumbers;
import vn.motcua.result.work.ResultViews;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/**
 * Where released results and their annexes are looked at and downloaded, by their owner or by the
 * office, who leaves a row.
 */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER})
public class Results {
  private static final String DOOR = "result";

  @Inject private DossierDesk desk;
  @Inject private ResultBook book;
  @Inject private ResultViews views;
  @Inject private ResultNumbers numbers;
  @Inject private AnnexDesk annexes;
  @EJB private DocumentStore store;
  @EJB private Agencies agencies;

  /**
   * The released results of a dossier; empty while there is none.
   *
   * @throws NotFound if the dossier is none of the caller's business
   */
  public List<ReleasedResult> ofDossier(String dossierPublicId) {
    DossierFacts dossier = desk.forReader(dossierPublicId, DOOR);
    return book.ofDossier(dossier.id()).filter(Results::isReleased).map(this::view).stream()
        .toList();
  }

  /**
   * One file of a result; the reading is written down before the content is handed out.
   *
   * @throws NotFound if there is none, or it is none of the caller's business
   */
  public ResultFile open(String publicId, ResultFile.Kind kind) {
    Result result = book.find(publicId).filter(Results::isReleased).orElseThrow(NotFound::new);
    desk.forReader(result.dossierPublicId(), DOOR);
    String sha256 = kind == ResultFile.Kind.PDF ? result.pdfSha256() : result.xmlSha256();
    return ResultFile.of(numbers.of(result).number().replace('/', '-'), sha256, store);
  }

  /**
   * The signed file of an annex; the reading is written down before the content is handed out.
   *
   * @throws NotFound if there is none, or it is none of the caller's business
   */
  public ResultFile openAnnex(String publicId) {
    Annex annex = annexes.find(publicId);
    Result result = annexes.resultOf(annex);
    if (!isReleased(result)) {
      throw new NotFound();
    }
    desk.forReader(result.dossierPublicId(), DOOR);
    return annexes.file(result, annex);
  }

  private ReleasedResult view(Result result) {
    RegisteredPaper paper = numbers.of(result);
    boolean refused = result.outcome() == Outcome.REFUSED;
    return new ReleasedResult(
        result.publicId(),
        views.name(result),
        result.outcome(),
        refused ? result.reason() : null,
        refused ? result.legalBasis() : null,
        paper.number(),
        paper.checkCode(),
        agencies.byId(result.agencyId()).name(),
        result.signerName(),
        result.signerTitle(),
        result.signedAt(),
        size(result.pdfSha256()),
        size(result.xmlSha256()),
        annexes.released(result),
        paper.state() == PaperState.REVOKED);
  }

  private long size(String sha256) {
    return store.find(sha256).map(StoredFile::size).orElse(0L);
  }

  private static boolean isReleased(Result result) {
    return result.state() == ResultState.RELEASED || result.state() == ResultState.REVOKED;
  }
}
