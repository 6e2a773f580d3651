package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.DocumentStore;
import vn.motcua.document.StoredFile;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.result.AnnexView;
import vn.motcua.result.ResultFile;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.VietText;

/** Annexes of results while they are drafted, and their files. Checks no rights. */
@ApplicationScoped
public class AnnexDesk {
  private static final int LONGEST_TITLE = 200;

  @Inject private ResultBook book;
  @Inject private AnnexBook annexes;
  @Inject private ResultNumbers numbers;
  @Inject private PortalClock clock;
  @EJB private DocumentStore store;

  /** The result of a dossier, locked; empty if nothing is drafted. */
  public Optional<Result> lock(String dossierPublicId) {
    return book.lockOfDossier(dossierPublicId);
  }

  /**
   * Only what is being drafted may be changed, and only as it is shown.
   *
   * @throws Refusal result.changed-elsewhere, result.not-possible.STATE,
   *     result.dossier-not-processing
   */
  public void requireOpen(Result result, long version, DossierFacts dossier) {
    ResultBook.requireVersion(result, version);
    if (dossier.status() != DossierStatus.PROCESSING) {
      throw new Refusal("result.dossier-not-processing");
    }
    result.requireOpen();
  }

  /**
   * @throws Refusal result.annex-too-many
   */
  public void requireRoom(Result result, int most) {
    if (annexes.of(result).size() >= most) {
      throw new Refusal("result.annex-too-many", most);
    }
  }

  /**
   * What it is, in words.
   *
   * @throws Refusal result.annex-title at its field
   */
  public static String title(String typed) {
    String title = typed == null ? "" : VietText.clean(typed);
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw Refusal.of(List.of(FieldProblem.at("annexTitle", "result.annex-title", LONGEST_TITLE)));
    }
    return title;
  }

  /**
   * Attaches a kept file.
   *
   * @throws Refusal result.annex-twice if the result has it already
   */
  public void attach(Result result, String title, StoredFile file) {
    if (annexes.of(result).stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
      throw new Refusal("result.annex-twice");
    }
    annexes.add(new Annex(result, PublicId.random(), title, file, clock.now()));
    result.annexesChanged(clock.now());
  }

  /** Takes one away. */
  public void detach(Result result, Annex annex) {
    annexes.remove(annex);
    result.annexesChanged(clock.now());
  }

  /**
   * An annex of this result.
   *
   * @throws NotFound if it has none of this name
   */
  public Annex of(Result result, String publicId) {
    return annexes
        .find(publicId)
        .filter(annex -> annex.resultId() == result.id())
        .orElseThrow(NotFound::new);
  }

  /**
   * The annex of this name; the caller still has to come through its dossier.
   *
   * @throws NotFound if there is none
   */
  public Annex find(String publicId) {
    return annexes.find(publicId).orElseThrow(NotFound::new);
  }

  /** The result it goes with. */
  public Result resultOf(Annex annex) {
    return book.get(annex.resultId());
  }

  /** What went out with a result, with the sizes of the signed files. */
  public List<AnnexView> released(Result result) {
    return annexes.of(result).stream()
        .map(one -> new AnnexView(one.publicId(), one.title(), size(one), one.pages()))
        .toList();
  }

  private long size(Annex annex) {
    return store
        .find(numbers.paper(annex.paperId()).sha256())
        .map(StoredFile::size)
        .orElse(annex.size());
  }

  /**
   * Its file: signed once it is.
   *
   * @throws NotFound if it is not kept
   */
  public ResultFile file(Result result, Annex annex) {
    boolean issued = annex.paperId() != null;
    String sha256 = issued ? numbers.paper(annex.paperId()).sha256() : annex.sha256();
    String name =
        issued
            ? numbers.of(result).number().replace('/', '-') + " " + annex.title()
            : annex.title();
    return ResultFile.of(name, sha256, store);
  }
}
