package vn.motcua.evidence.revocation;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/** Reads revocation lists (RFC 5280). Believed are only those of the certificate's issuer. */
final class RevocationList {
  private static final int CRL_SIGN = 6;

  private RevocationList() {}

  /** The list, empty if it is none. */
  static Optional<X509CRL> parse(byte[] der) {
    try {
      return Optional.of(
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der)));
    } catch (GeneralSecurityException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * What the list says of the certificate; empty if the issuer did not sign it, or if it was made
   * after the certificate's end, when entries may have been dropped.
   */
  static Optional<Said> read(X509CRL list, X509Certificate certificate, X509Certificate issuer) {
    if (!isOf(list, issuer)) {
      return Optional.empty();
    }
    X509CRLEntry entry = list.getRevokedCertificate(certificate.getSerialNumber());
    if (entry == null && list.getThisUpdate().after(certificate.getNotAfter())) {
      return Optional.empty();
    }
    Instant revokedAt = entry == null ? null : entry.getRevocationDate().toInstant();
    Instant until = list.getNextUpdate() == null ? null : list.getNextUpdate().toInstant();
    return Optional.of(new Said(revokedAt, list.getThisUpdate().toInstant(), until));
  }

  /** A list for a part of the certificates, or of changes only, says so in a critical extension. */
  private static boolean isOf(X509CRL list, X509Certificate issuer) {
    boolean[] usage = issuer.getKeyUsage();
    if (usage == null
        || !usage[CRL_SIGN]
        || !list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        || list.hasUnsupportedCriticalExtension()) {
      return false;
    }
    try {
      return Authority.signed(
          issuer.getPublicKey(), list.getSigAlgOID(), list.getTBSCertList(), list.getSignature());
    } catch (GeneralSecurityException unreadable) {
      return false;
    }
  }
}
