package vn.motcua.evidence.revocation;

import java.time.Instant;

/**
 * How a certificate stood at a time, as far as it can be proven without asking anybody.
 *
 * @param time when it was said that it was good, or since when it is revoked; null if unknown
 */
public record Standing(Kind kind, Instant time) {
  /** Whether it was revoked by then. */
  public boolean isRevoked() {
    return kind == Kind.REVOKED;
  }

  /** The words stand in the bundles under {@code standing.<name>}. */
  public enum Kind {
    GOOD,
    /** Revoked by then. */
    REVOKED,
    /** Revoked, but later: it was good then. */
    REVOKED_SINCE,
    /** Nothing that counts says anything about that time. */
    UNKNOWN
  }
}
