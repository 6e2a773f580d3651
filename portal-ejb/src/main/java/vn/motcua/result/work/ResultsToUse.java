package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.IssuedToApplicant;
import vn.motcua.dossier.Outcome;
import vn.motcua.dossier.PaperOrigin;
import vn.motcua.dossier.VaultPaper;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.organisation.Agencies;
import vn.motcua.result.domain.Result;

/** Released results that their owners may hand in elsewhere. */
@ApplicationScoped
public class ResultsToUse implements IssuedToApplicant {
  @Inject private ResultBook book;
  @Inject private ResultViews views;
  @Inject private ResultNumbers numbers;
  @EJB private Agencies agencies;

  @Override
  public List<VaultPaper> of(Collection<Long> dossierIds) {
    List<Result> released = book.releasedOf(dossierIds);
    Map<Long, RegisteredPaper> registered = numbers.ofAll(released);
    return released.stream()
        .filter(result -> result.outcome() == Outcome.GRANTED)
        .filter(result -> registered.get(result.paperId()).state() != PaperState.REVOKED)
        .map(result -> paper(result, registered.get(result.paperId())))
        .toList();
  }

  private VaultPaper paper(Result result, RegisteredPaper registered) {
    return new VaultPaper(
        result.publicId(),
        null,
        views.name(result),
        registered.number().replace('/', '-') + ".pdf",
        agencies.byId(result.agencyId()).shortName(),
        result.pdfSha256(),
        new PaperOrigin(PaperOrigin.Kind.ISSUED, registered.number(), result.signedAt()));
  }
}
