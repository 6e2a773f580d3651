package vn.motcua.evidence.revocation;

import java.time.Instant;

/**
 * What an authority said of one certificate; its signature has been verified.
 *
 * @param revokedAt null if it says that the certificate is good
 * @param from when it was said
 * @param until when there is newer information, null if not said
 */
record Said(Instant revokedAt, Instant from, Instant until) {
  /** True if it speaks for the given time: it was made after it or is current at it. */
  boolean speaksFor(Instant time) {
    return !from.isBefore(time) || until != null && !time.isAfter(until);
  }
}
