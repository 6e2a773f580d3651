package vn.motcua.signing.cades;

import eu.europa.esig.dss.enumerations.SignatureValidity;
import eu.europa.esig.dss.model.x509.CertificateToken;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A certificate that remembers whose key signed it and whose did not. The library remembers the
 * first alone, so that an authority without its root in the chain is verified for each signature.
 */
final class KnownCertificate extends CertificateToken {
  private static final long serialVersionUID = 1L;

  private final ConcurrentHashMap<PublicKey, SignatureValidity> answers = new ConcurrentHashMap<>();

  KnownCertificate(X509Certificate certificate) {
    super(certificate);
  }

  @Override
  protected SignatureValidity checkIsSignedBy(PublicKey key) {
    return answers.computeIfAbsent(key, super::checkIsSignedBy);
  }
}
