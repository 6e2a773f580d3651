package vn.motcua.evidence;

import java.security.cert.X509Certificate;
import java.util.Map;
import javax.security.auth.x500.X500Principal;

/** Names of certificates as people read them: RFC 4514 with words instead of numbers. */
public final class CertificateName {
  /** Attributes that qualified certificates have beside those that RFC 4514 names. */
  private static final Map<String, String> WORDS =
      Map.of(
          "2.5.4.4", "surname",
          "2.5.4.5", "serialNumber",
          "2.5.4.12", "title",
          "2.5.4.42", "givenName",
          "2.5.4.97", "organizationIdentifier",
          "1.2.840.113549.1.9.1", "emailAddress",
          "0.9.2342.19200300.100.1.1", "UID");

  private CertificateName() {}

  /** Name of the certificate's holder. */
  public static String of(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, WORDS);
  }
}
