package vn.motcua.signing.trust;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.signing.CertificateNames;
import vn.motcua.signing.Finding;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.trust.CertificateStatus.Revocation;

/** What a signer's certificate means for a signature, the same for both formats. */
public final class CertificateFindings {
  private CertificateFindings() {}

  /**
   * Findings of the certificate.
   *
   * @param signedAt the claimed time, null if there is none
   * @param provenAt the time by which a trusted time-stamp proves that the signature existed, null
   *     without one; what happened to the certificate later does not count
   */
  public static Set<Finding> of(
      CertificateStatus status, Instant signedAt, Instant provenAt, Instant now) {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    if (!status.trusted()) {
      findings.add(Finding.UNTRUSTED_ISSUER);
      return findings;
    }
    if (!status.forSigning()) {
      findings.add(Finding.NOT_FOR_SIGNING);
    }
    if (signedAt == null || !status.validAt(signedAt) || signedAt.isAfter(now)) {
      findings.add(Finding.NOT_VALID_AT_SIGNING);
    }
    if (provenAt != null && !status.validAt(provenAt)) {
      findings.add(Finding.NOT_VALID_AT_SIGNING);
    }
    if (provenAt == null && !status.validAt(now)) {
      findings.add(Finding.EXPIRED_CERTIFICATE);
    }
    if (status.revocation() == Revocation.REVOKED) {
      if (provenAt == null || !status.revokedAt().isAfter(provenAt)) {
        findings.add(Finding.REVOKED_CERTIFICATE);
      }
    } else if (status.revocation() == Revocation.UNKNOWN) {
      findings.add(Finding.REVOCATION_UNKNOWN);
    }
    return findings;
  }

  /** The signature as it is shown. */
  public static SignatureView view(
      CertificateStatus status, Instant signedAt, String format, String algorithm, boolean whole) {
    X509Certificate certificate = status.chain().get(0);
    return new SignatureView(
        CertificateNames.commonName(certificate),
        CertificateNames.organisation(certificate),
        CertificateNames.title(certificate),
        CertificateNames.issuer(certificate),
        CertificateNames.serial(certificate),
        signedAt,
        format,
        algorithm,
        whole,
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant(),
        null,
        status.revokedAt(),
        status.listedAt(),
        names(status.chain()),
        CertificateNames.holder(certificate).orElse(null),
        status.chain().stream().map(CertificateFindings::encoded).toList(),
        Set.of());
  }

  private static List<String> names(List<X509Certificate> chain) {
    return chain.stream().map(CertificateNames::commonName).toList();
  }

  private static String encoded(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
