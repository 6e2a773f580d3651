package vn.motcua.dossier;

import java.io.Serializable;

/**
 * One line of the task list.
 *
 * @param key page key of the form, {@code _papers}, {@code _delivery}, {@code _fee} or {@code
 *     _review}
 * @param title for a page of the form its title; null for the others, whose names the page knows
 * @param left papers or answers still missing, 0 if unknown or none
 */
public record DraftTask(String key, String title, State state, int left) implements Serializable {

  /** How far it is. */
  public enum State {
    NOT_STARTED,
    IN_PROGRESS,
    TO_FIX,
    DONE,
    /** Waits for the other tasks. */
    BLOCKED
  }
}
