package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;

/**
 * The same question was answered differently elsewhere since the page was shown; nothing was saved.
 */
public class PageConflict extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, Object> theirs;
  private final long currentVersion;

  public PageConflict(Map<String, Object> theirs, long currentVersion) {
    super("dossier.page-changed-elsewhere", theirs.size());
    this.theirs = new TreeMap<>(theirs);
    this.currentVersion = currentVersion;
  }

  /** The other answers by field, to be shown beside one's own. */
  public Map<String, Object> theirs() {
    return theirs;
  }

  /** Base version to send to overwrite them knowingly. */
  public long currentVersion() {
    return currentVersion;
  }

  /** The same without a problem at each question, for pages that cannot show two answers. */
  public Refusal inOneSentence() {
    return new Refusal(messageKey(), theirs.size());
  }

  @Override
  public List<FieldProblem> problems() {
    List<FieldProblem> problems = new ArrayList<>();
    theirs.forEach(
        (field, value) ->
            problems.add(
                FieldProblem.at(field, "dossier.answer-changed-elsewhere", String.valueOf(value))));
    return problems;
  }
}
