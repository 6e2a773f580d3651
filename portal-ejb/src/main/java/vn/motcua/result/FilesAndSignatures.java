package vn.motcua.result;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Reason;
import vn.motcua.dossier.ReleaseCondition;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.AnnexBook;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultNumbers;

/** Nothing is released while a file or a signature of its result, or of an annex, is missing. */
@ApplicationScoped
public class FilesAndSignatures implements ReleaseCondition {
  @Inject private ResultBook book;
  @Inject private AnnexBook annexes;
  @Inject private ResultNumbers numbers;
  @EJB private DocumentStore store;

  @Override
  public List<Reason> reasonsAgainst(DossierFacts dossier) {
    Optional<Result> result = book.ofDossier(dossier.id());
    if (result.isEmpty()) {
      return List.of(Reason.of("result.release.nothing-decided"));
    }
    if (result.get().state() != ResultState.SIGNED || !result.get().hasFiles()) {
      return List.of(Reason.of("result.release.not-signed"));
    }
    boolean kept =
        store.find(result.get().pdfSha256()).isPresent()
            && store.find(result.get().xmlSha256()).isPresent();
    if (!annexes.of(result.get()).stream().allMatch(this::isSigned)) {
      return List.of(Reason.of("result.release.annex-missing"));
    }
    return kept ? List.of() : List.of(Reason.of("result.release.file-missing"));
  }

  private boolean isSigned(Annex annex) {
    return annex.paperId() != null
        && store.find(numbers.paper(annex.paperId()).sha256()).isPresent();
  }
}
