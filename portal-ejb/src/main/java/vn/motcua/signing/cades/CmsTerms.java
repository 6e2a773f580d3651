package vn.motcua.signing.cades;

import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import vn.motcua.shared.Remembered;
import vn.motcua.signing.Credential;
import vn.motcua.signing.EcdsaValue;
import vn.motcua.signing.KeyAlgorithm;

/** What a credential means in the library's words, for every signature that is a CMS. */
public final class CmsTerms {
  /** The library verifies who issued a certificate again for each object it gets of it. */
  private static final Remembered<X509Certificate, CertificateToken> KNOWN = new Remembered<>(500);

  private CmsTerms() {}

  /** Says who signs, when, and by which digest: SHA-256, with P-384 keys SHA-384. */
  public static void set(
      CAdESSignatureParameters parameters, Credential credential, Instant signedAt) {
    parameters.setSigningCertificate(token(credential.certificate()));
    parameters.setCertificateChain(credential.chain().stream().map(CmsTerms::token).toList());
    parameters.setDigestAlgorithm(
        credential.algorithm() == KeyAlgorithm.ECDSA_SHA384
            ? DigestAlgorithm.SHA384
            : DigestAlgorithm.SHA256);
    parameters.bLevel().setSigningDate(Date.from(signedAt));
  }

  private static CertificateToken token(X509Certificate certificate) {
    return KNOWN.get(certificate, KnownCertificate::new);
  }

  /** A signature value as the library takes it; those of elliptic keys come as DER or r‖s. */
  public static SignatureValue value(KeyAlgorithm algorithm, byte[] signatureValue) {
    byte[] value = algorithm.isElliptic() ? EcdsaValue.der(signatureValue) : signatureValue;
    return new SignatureValue(SignatureAlgorithm.forJAVA(algorithm.jcaName()), value);
  }
}
