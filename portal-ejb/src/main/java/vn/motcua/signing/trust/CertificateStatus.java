package vn.motcua.signing.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * What is known of a certificate.
 *
 * @param trusted it chains to a root we trust
 * @param forSigning it may sign papers: nonRepudiation, not an authority
 * @param chain up to the root, as far as found
 * @param revokedAt null if not revoked or not known
 * @param revocation how sure we are of that
 * @param listedAt when the revocation list was made, null without one
 */
public record CertificateStatus(
    boolean trusted,
    boolean forSigning,
    List<X509Certificate> chain,
    Instant revokedAt,
    Revocation revocation,
    Instant listedAt) {

  /** State of the revocation check. */
  public enum Revocation {
    GOOD,
    REVOKED,
    /** No list, or one past its next update. */
    UNKNOWN
  }

  public CertificateStatus {
    chain = List.copyOf(chain);
  }

  /** True if it was within its dates. */
  public boolean validAt(Instant time) {
    X509Certificate certificate = chain.get(0);
    return !time.isBefore(certificate.getNotBefore().toInstant())
        && !time.isAfter(certificate.getNotAfter().toInstant());
  }
}
