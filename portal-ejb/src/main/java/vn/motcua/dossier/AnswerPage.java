package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.shared.FieldProblem;

/**
 * The answers of one page of a draft.
 *
 * @param version base version for {@link SavePage}, 0 if never saved
 * @param values field key and value; prefilled values of a page never saved stand here too
 * @param complete saved, and nothing missing or wrong
 * @param problems what is missing or wrong; empty for a page never saved
 */
public record AnswerPage(
    String key,
    String title,
    long version,
    Map<String, Object> values,
    boolean complete,
    Instant savedAt,
    List<FieldProblem> problems)
    implements Serializable {
  public AnswerPage {
    problems = List.copyOf(problems);
  }

  static Map<String, Map<String, Object>> answersOf(List<AnswerPage> pages) {
    Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
    pages.stream()
        .filter(page -> page.version() > 0)
        .forEach(page -> answers.put(page.key(), page.values()));
    return answers;
  }
}
