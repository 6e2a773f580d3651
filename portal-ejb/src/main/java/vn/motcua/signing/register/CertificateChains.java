package vn.motcua.signing.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/** A chain of certificates as bytes: DER, one after the other. */
final class CertificateChains {
  private CertificateChains() {}

  static byte[] encode(List<X509Certificate> chain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      for (X509Certificate certificate : chain) {
        out.writeBytes(certificate.getEncoded());
      }
    } catch (CertificateException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  static List<X509Certificate> decode(byte[] chain) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(chain))
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
