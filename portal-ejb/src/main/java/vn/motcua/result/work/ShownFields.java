package vn.motcua.result.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.motcua.catalogue.ResultField;
import vn.motcua.catalogue.ResultKind;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.Outcome;
import vn.motcua.issuing.PaperWords;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.organisation.Agencies;
import vn.motcua.result.ShownField;
import vn.motcua.result.domain.PrintedFields;
import vn.motcua.result.domain.Result;

/** What of a result may be shown, as it stands on the paper. */
@ApplicationScoped
public class ShownFields {
  @Inject private ResultPapers papers;
  @Inject private ResultNumbers numbers;
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

  private static void add(List<ShownField> all, String key, String value) {
    if (value != null && !value.isBlank()) {
      all.add(new ShownField(key, null, value));
    }
  }
}
