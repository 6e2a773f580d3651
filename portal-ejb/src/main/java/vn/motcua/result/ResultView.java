package vn.motcua.result;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.FieldOption;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.Outcome;
import vn.motcua.shared.FieldProblem;

/**
 * A result as officer and leader see it.
 *
 * @param publicId null before it is first saved
 * @param version for the next command, 0 before it is first saved
 * @param dossierNumber code of the dossier
 * @param name what the applicant receives
 * @param fields in the order of the layout
 * @param problems what is missing or wrong before it can be submitted
 * @param number null before it is reserved
 * @param note officer's note to the leader, may be null
 * @param returnReason the leader's words when he gave it back, else null
 * @param signerName null before it is signed
 * @param annexes what goes with it, in the order attached
 */
public record ResultView(
    String publicId,
    long version,
    String dossierPublicId,
    String dossierNumber,
    ResultState state,
    Outcome outcome,
    Words name,
    String template,
    List<FieldView> fields,
    String reason,
    String legalBasis,
    List<FieldProblem> problems,
    String number,
    String note,
    String returnReason,
    Instant submittedAt,
    String signerName,
    Instant signedAt,
    List<AnnexView> annexes)
    implements Serializable {
  public ResultView {
    fields = List.copyOf(fields);
    problems = List.copyOf(problems);
    annexes = List.copyOf(annexes);
  }

  /** Nothing stands against submitting it. */
  public boolean complete() {
    return problems.isEmpty();
  }

  /**
   * One datum of the result.
   *
   * @param value as typed: text, ISO date, number, option, or a list of maps
   * @param answer what the applicant answered, null if it does not come from an answer
   */
  public record FieldView(
      String key,
      Field.Type type,
      Words label,
      Object value,
      Object answer,
      boolean required,
      List<FieldOption> options)
      implements Serializable {
    /** The officer wrote something else than the applicant answered. */
    public boolean corrected() {
      return answer != null && !String.valueOf(answer).equals(String.valueOf(value));
    }
  }
}
