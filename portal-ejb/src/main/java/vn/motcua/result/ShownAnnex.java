package vn.motcua.result;

import java.io.Serializable;

/**
 * What somebody is told of an annex of the result that he is shown; the file itself stays with the
 * owner.
 *
 * @param title as it stands on the result
 */
public record ShownAnnex(String title, State state) implements Serializable {
  /** What the kept file is, by its digest, and the register. */
  public enum State {
    /** Byte for byte what was released with the result. */
    AS_RELEASED,
    /** The same, and taken back with the result. */
    REVOKED,
    /** Not what was released, or not kept any more. */
    CHANGED
  }

  /** Whether it is as it should be. */
  public boolean good() {
    return state == State.AS_RELEASED;
  }
}
