package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.catalogue.ResultField;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.Outcome;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.PaperWords;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.organisation.Agencies;
import vn.motcua.result.ShownAnnex;
import vn.motcua.result.ShownField;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.PrintedFields;
import vn.motcua.result.domain.Result;

/** What of a result may be shown, as it stands on the paper, and which annexes go with it. */
@ApplicationScoped
public class ShownFields {
  private static final String ANNEXES = "annexes";

  @Inject private ResultPapers papers;
  @Inject private ResultNumbers numbers;
  @Inject private AnnexBook annexes;
  @EJB private DocumentStore store;
  @EJB private Agencies agencies;
  @EJB private DossierAccess dossiers;

  /** Everything there is; fields without a value and lists are left out. */
  public List<ShownField> of(Result result) {
    RegisteredPaper paper = numbers.of(result);
    List<ShownField> all = new ArrayList<>();
    add(all, "holder", HolderName.of(result, papers, dossiers.byId(result.dossierId())));
    add(all, "number", paper.number());
    add(all, "agency", agencies.byId(result.agencyId()).name());
    add(all, "date", PaperWords.shortDate(PaperWords.day(paper.issuedAt())));
    add(
        all,
        ANNEXES,
        annexes.of(result).stream().map(Annex::title).collect(Collectors.joining("; ")));
    if (result.outcome() == Outcome.REFUSED) {
      add(all, "reason", result.reason());
      add(all, "legalBasis", result.legalBasis());
      return all;
    }
    ResultKind kind = papers.kind(result);
    Map<String, Object> printed =
        new PrintedFields(kind, ResultBook.values(result.fields())).byName();
    for (ResultField field : kind.structuredFields()) {
      if (printed.get(field.key()) instanceof String value && !value.isBlank()) {
        all.add(new ShownField("f." + field.key(), field.label(), value));
      }
    }
    return all;
  }

  /** Those of these keys, in the order of the paper. */
  public List<ShownField> of(Result result, List<String> keys) {
    return of(result).stream().filter(field -> keys.contains(field.key())).toList();
  }

  /** The same, annexes apart. */
  public List<ShownField> withoutAnnexes(Result result, List<String> keys) {
    return of(result, keys).stream().filter(field -> !field.key().equals(ANNEXES)).toList();
  }

  /** The annexes if they are among these keys, each with what its kept file is now. */
  public List<ShownAnnex> annexes(Result result, List<String> keys) {
    return keys.contains(ANNEXES)
        ? annexes.of(result).stream()
            .map(annex -> new ShownAnnex(annex.title(), state(numbers.paper(annex.paperId()))))
            .toList()
        : List.of();
  }

  private ShownAnnex.State state(RegisteredPaper paper) {
    boolean same =
        store.find(paper.sha256()).isPresent()
            && Sha256.hexOf(store.read(paper.sha256())).equals(paper.sha256());
    if (!same) {
      return ShownAnnex.State.CHANGED;
    }
    return paper.state() == PaperState.ISSUED
        ? ShownAnnex.State.AS_RELEASED
        : ShownAnnex.State.REVOKED;
  }

  private static void add(List<ShownField> all, String key, String value) {
    if (value != null && !value.isBlank()) {
      all.add(new ShownField(key, null, value));
    }
  }
}
