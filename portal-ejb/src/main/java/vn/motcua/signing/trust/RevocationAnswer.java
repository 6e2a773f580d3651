package vn.motcua.signing.trust;

import java.time.Instant;

/**
 * What an authority said of one certificate; its signature has been verified.
 *
 * @param revokedAt null if it says that the certificate is good
 * @param from when it was said
 * @param until when there is newer information, null if not said
 * @param encoded the signed answer in DER, for keeping beside a signature
 */
public record RevocationAnswer(
    Kind kind, Instant revokedAt, Instant from, Instant until, byte[] encoded) {

  /** How it was said. */
  public enum Kind {
    OCSP,
    LIST
  }

  /** True if it still speaks for the given time: it was made after it or is current at it. */
  public boolean speaksFor(Instant time) {
    return !from.isBefore(time) || until != null && !time.isAfter(until);
  }
}
