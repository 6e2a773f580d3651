package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * One step of the process.
 *
 * @param hours office hours it may take
 * @param holder who has or had it, null if nobody
 * @param from null if it has not begun
 * @param until null while it lasts
 */
public record StepView(
    String key, String name, int hours, String holder, Instant from, Instant dueAt, Instant until)
    implements Serializable {
  public boolean current() {
    return from != null && until == null;
  }
}
