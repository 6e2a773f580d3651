package vn.motcua.signing.trust;

import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.signing.trust.CertificateStatus.Revocation;

/**
 * Judges a certificate by the authorities we trust. Two levels under a root are enough for the
 * national scheme; an authority must be one and within its dates when it issued.
 */
public final class CertificateCheck {
  private static final int NON_REPUDIATION = 1;
  private static final int KEY_CERT_SIGN = 5;
  private static final int MOST_LEVELS = 4;

  private CertificateCheck() {}

  /**
   * What is known of the certificate.
   *
   * @param now time by which a revocation list must still be current
   */
  public static CertificateStatus of(
      X509Certificate certificate, TrustedAuthorities authorities, Instant now) {
    List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
    boolean trusted = climb(chain, authorities);
    Optional<X509CRL> list = chain.size() < 2 ? Optional.empty() : authorities.listOf(chain.get(1));
    X509CRLEntry entry = list.map(l -> l.getRevokedCertificate(certificate)).orElse(null);
    return new CertificateStatus(
        trusted,
        forSigning(certificate),
        chain,
        entry == null ? null : entry.getRevocationDate().toInstant(),
        revocation(list, entry, now),
        list.map(l -> l.getThisUpdate().toInstant()).orElse(null));
  }

  private static boolean climb(List<X509Certificate> chain, TrustedAuthorities authorities) {
    while (chain.size() < MOST_LEVELS) {
      X509Certificate last = chain.get(chain.size() - 1);
      if (authorities.isRoot(last)) {
        return chain.size() > 1;
      }
      Optional<X509Certificate> issuer = authorities.issuerOf(last);
      if (issuer.isEmpty() || !mayIssue(issuer.get(), last)) {
        return false;
      }
      chain.add(issuer.get());
    }
    return false;
  }

  private static boolean mayIssue(X509Certificate authority, X509Certificate issued) {
    boolean[] usage = authority.getKeyUsage();
    return authority.getBasicConstraints() >= 0
        && usage != null
        && usage[KEY_CERT_SIGN]
        && !issued.getNotBefore().before(authority.getNotBefore())
        && !issued.getNotBefore().after(authority.getNotAfter());
  }

  private static boolean forSigning(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    return usage != null && usage[NON_REPUDIATION] && certificate.getBasicConstraints() < 0;
  }

  private static Revocation revocation(Optional<X509CRL> list, X509CRLEntry entry, Instant now) {
    if (entry != null) {
      return Revocation.REVOKED;
    }
    if (list.isEmpty()
        || list.get().getNextUpdate() == null
        || now.isAfter(list.get().getNextUpdate().toInstant())) {
      return Revocation.UNKNOWN;
    }
    return Revocation.GOOD;
  }
}
