package vn.motcua.result.work;

import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Outcome;
import vn.motcua.result.domain.Result;

/**
 * Whom a result is about, by the name that stands on the paper: a birth extract names the child,
 * not the parent who filed.
 */
final class HolderName {
  private HolderName() {}

  /**
   * The name: of a granted result the first of the fields that its kind declares; of a refusal, and
   * where no such field has a value, the dossier's subject.
   */
  static String of(Result result, ResultPapers papers, DossierFacts dossier) {
    if (result.outcome() == Outcome.GRANTED) {
      Map<String, Object> values = ResultBook.values(result.fields());
      for (String field : papers.kind(result).holder()) {
        if (values.get(field) instanceof String name && !name.isBlank()) {
          return name;
        }
      }
    }
    return dossier.parties().subjectName();
  }
}
