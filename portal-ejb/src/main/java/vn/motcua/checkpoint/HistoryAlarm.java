package vn.motcua.checkpoint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.checkpoint.persistence.CheckRows;

/** Whether the last check of histories found anything wrong; tells nothing else. */
@Stateless
@PermitAll
public class HistoryAlarm {
  @Inject private CheckRows rows;

  /** State of the evidence. */
  public enum State {
    /** The last check found nothing wrong. */
    GOOD,
    /** It did. */
    FAULTS,
    /** There was none yet. */
    UNCHECKED
  }

  /** The state as of the last check. */
  public State state() {
    return rows.lastFaults().map(n -> n == 0 ? State.GOOD : State.FAULTS).orElse(State.UNCHECKED);
  }
}
