package vn.motcua.web.identity;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * An accepted staff account that has not chosen its position yet.
 *
 * @param accountId account accepted
 * @param from page wanted, may be null
 * @param acceptedAt when the password was right
 */
record PendingSignIn(long accountId, String from, Instant acceptedAt) implements Serializable {
  static final String ATTRIBUTE = "portal.pendingSignIn";
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  boolean isStillGoodAt(Instant now) {
    return now.isBefore(acceptedAt.plus(PATIENCE));
  }
}
