package vn.motcua.result;

import java.util.Map;
import vn.motcua.dossier.Outcome;

/**
 * Keep what the officer has drafted; it may be incomplete.
 *
 * @param dossierPublicId the dossier decided on
 * @param version of the result as shown, 0 for a first draft
 * @param fields field key and value of the procedure's result; unknown keys are refused
 * @param reason why, for a refusal
 * @param legalBasis article and law, for a refusal
 */
public record SaveResult(
    String dossierPublicId,
    long version,
    Outcome outcome,
    Map<String, Object> fields,
    String reason,
    String legalBasis) {
  public SaveResult {
    fields = fields == null ? Map.of() : fields;
  }
}
