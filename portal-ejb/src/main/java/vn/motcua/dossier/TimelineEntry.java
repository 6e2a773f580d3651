package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of a dossier's history, or of what is to come.
 *
 * @param title what happened, in words
 * @param happenedAt when; null for what is to come
 * @param enteredAt when it was written down, null for what is to come
 * @param who person, or null
 * @param agency short name of the body, or null
 * @param dueAt end of the step's term, or expected time of what is to come
 * @param words reason or message of the office
 */
public record TimelineEntry(
    Kind kind,
    DossierAction action,
    Sentence title,
    Instant happenedAt,
    Instant enteredAt,
    String who,
    String agency,
    Instant dueAt,
    String words)
    implements Serializable {

  /** Where on the line. */
  public enum Kind {
    DONE,
    DONE_LATE,
    CURRENT,
    CURRENT_LATE,
    COMING
  }
}
