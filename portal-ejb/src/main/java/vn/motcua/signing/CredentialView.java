package vn.motcua.signing;

import java.time.Instant;

/** An officer's certificate as pages show it. */
public record CredentialView(
    String holder,
    String organisation,
    String title,
    String issuer,
    String serial,
    Instant validFrom,
    Instant validUntil) {
  static CredentialView of(Credential credential) {
    var certificate = credential.certificate();
    return new CredentialView(
        CertificateNames.commonName(certificate),
        CertificateNames.organisation(certificate),
        CertificateNames.title(certificate),
        CertificateNames.issuer(certificate),
        CertificateNames.serial(certificate),
        certificate.getNotBefore().toInstant(),
        certificate.getNotAfter().toInstant());
  }
}
