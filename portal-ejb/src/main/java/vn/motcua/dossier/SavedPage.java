package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.shared.FieldProblem;

/**
 * What came of saving.
 *
 * @param version to send with the next save
 * @param complete nothing is missing or wrong on the page
 * @param problems what is; the answers are kept all the same
 */
public record SavedPage(
    String pageKey, long version, boolean complete, Instant savedAt, List<FieldProblem> problems)
    implements Serializable {
  public SavedPage {
    problems = List.copyOf(problems);
  }
}
