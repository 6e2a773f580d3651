package vn.motcua.signing.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
   * What is known of the certificate from the lists we hold.
   *
   * @param time for which something must be known of its revocation
   */
  public static CertificateStatus of(
      X509Certificate certificate, TrustedAuthorities authorities, Instant time) {
    return of(certificate, authorities, List.of(), time);
  }

  /**
   * What is known of the certificate from the lists we hold and from further answers.
   *
   * @param further verified answers about this certificate
   * @param time for which something must be known of its revocation
   */
  public static CertificateStatus of(
      X509Certificate certificate,
      TrustedAuthorities authorities,
      List<RevocationAnswer> further,
      Instant time) {
    List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
    boolean trusted = climb(chain, authorities);
    List<RevocationAnswer> answers = new ArrayList<>(further);
    if (chain.size() > 1) {
      authorities
          .listOf(chain.get(1))
          .flatMap(l -> RevocationLists.answer(l, certificate, chain.get(1)))
          .ifPresent(answers::add);
    }
    Instant revokedAt =
        answers.stream()
            .map(RevocationAnswer::revokedAt)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new CertificateStatus(
        trusted,
        forSigning(certificate),
        chain,
        revokedAt,
        revokedAt == null ? revocation(answers, time) : Revocation.REVOKED,
        answers.stream().map(RevocationAnswer::from).max(Comparator.naturalOrder()).orElse(null));
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

  private static Revocation revocation(List<RevocationAnswer> answers, Instant time) {
    return answers.stream().anyMatch(a -> a.speaksFor(time)) ? Revocation.GOOD : Revocation.UNKNOWN;
  }
}
