package vn.motcua.signing.trust;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/** Reads revocation lists (RFC 5280). */
public final class RevocationLists {
  private static final int CRL_SIGN = 6;

  private RevocationLists() {}

  /** What an encoded list says; empty if it is not one of the issuer's lists. */
  public static Optional<RevocationAnswer> read(
      byte[] encoded, X509Certificate certificate, X509Certificate issuer) {
    try {
      X509CRL list =
          (X509CRL)
              CertificateFactory.getInstance("X.509")
                  .generateCRL(new ByteArrayInputStream(encoded));
      return answer(list, certificate, issuer);
    } catch (GeneralSecurityException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * What the list says of the certificate; empty if the issuer did not sign it, or if it was made
   * after the certificate's end, when entries may have been dropped.
   */
  public static Optional<RevocationAnswer> answer(
      X509CRL list, X509Certificate certificate, X509Certificate issuer) {
    try {
      boolean[] usage = issuer.getKeyUsage();
      if (usage == null
          || !usage[CRL_SIGN]
          || !list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
          || list.hasUnsupportedCriticalExtension()) {
        return Optional.empty();
      }
      list.verify(issuer.getPublicKey());
      X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
      if (entry == null && list.getThisUpdate().after(certificate.getNotAfter())) {
        return Optional.empty();
      }
      return Optional.of(
          new RevocationAnswer(
              RevocationAnswer.Kind.LIST,
              entry == null ? null : entry.getRevocationDate().toInstant(),
              list.getThisUpdate().toInstant(),
              list.getNextUpdate() == null ? null : instant(list),
              list.getEncoded()));
    } catch (GeneralSecurityException notTheirs) {
      return Optional.empty();
    }
  }

  private static Instant instant(X509CRL list) {
    return list.getNextUpdate().toInstant();
  }
}
