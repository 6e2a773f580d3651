package vn.motcua.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.motcua.organisation.PositionView;

/** What became of one attempt to sign in. */
public sealed interface SignInOutcome extends Serializable {

  /**
   * Name and password are right.
   *
   * @param accountId the account
   * @param staff whether it is a staff account; then one of the positions has to be chosen
   * @param positions positions held today, empty for citizens
   */
  record Accepted(long accountId, boolean staff, List<PositionView> positions)
      implements SignInOutcome {
    public Accepted {
      positions = List.copyOf(positions);
    }
  }

  /** Name or password is wrong, or the account may not be used: one answer for all of it. */
  record Rejected() implements SignInOutcome {}

  /**
   * Too many wrong attempts; nothing was checked.
   *
   * @param until from when on it may be tried again
   */
  record TryLater(Instant until) implements SignInOutcome {}
}
