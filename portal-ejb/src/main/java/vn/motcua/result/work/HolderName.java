package vn.motcua.result.work;

import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.Outcome;
import vn.motcua.result.domain.Result;

/**
 * Whom a result is about, by the name that stands on the paper: a birth extract names the child,
 * not the parent who filed.
 */
final class HolderName {
  /** Names of the fields in which procedures keep it, by what comes first. */
  private static final List<String> FIELDS =
      List.of("fullName", "ownerFullName", "companyName", "customerName");

  private HolderName() {}

  /** The name; of a refusal, and where the procedure has no such field, the dossier's subject. */
  static String of(Result result, DossierFacts dossier) {
    if (result.outcome() == Outcome.GRANTED) {
      Map<String, Object> values = ResultBook.values(result.fields());
      for (String field : FIELDS) {
        if (values.get(field) instanceof String name && !name.isBlank()) {
          return name;
        }
      }
    }
    return dossier.parties().subjectName();
  }
}
