package vn.motcua.dossier;

import java.io.Serializable;
import java.util.List;

/** A page of the form with its answers, labelled by the revision. */
public record AnswerGroup(String key, String title, List<Answer> answers) implements Serializable {
  public AnswerGroup {
    answers = List.copyOf(answers);
  }

  /**
   * One answer as text.
   *
   * @param before what it was before a supplement changed it, null if never changed
   */
  public record Answer(String key, String label, String value, String before)
      implements Serializable {}
}
