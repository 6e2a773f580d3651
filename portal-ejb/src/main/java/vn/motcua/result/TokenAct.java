package vn.motcua.result;

import java.io.Serializable;
import vn.motcua.signing.AgentChallenge;

/**
 * An act that waits for signatures from the leader's token.
 *
 * @param id of the result, or of the batch
 * @param papers how many results or decisions are signed by it
 * @param challenge what the token is asked
 */
public record TokenAct(Kind kind, String id, int papers, AgentChallenge challenge)
    implements Serializable {
  /** What the leader does by signing. */
  public enum Kind {
    /** Signs and releases one result. */
    RESULT,
    /** Takes one result back. */
    REVOCATION,
    /** Signs and releases several results. */
    BATCH
  }

  /** Once-only name of the act. */
  public String transaction() {
    return challenge.transaction();
  }
}
