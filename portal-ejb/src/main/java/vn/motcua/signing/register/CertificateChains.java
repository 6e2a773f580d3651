package vn.motcua.signing.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A chain of certificates as bytes: DER, one after the other. */
final class CertificateChains {
  private static final int MOST_KEPT = 500;

  /** A chain is read several times in each act. */
  private static final Map<ByteBuffer, List<X509Certificate>> READ = new ConcurrentHashMap<>();

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
    if (READ.size() > MOST_KEPT) {
      READ.clear();
    }
    return READ.computeIfAbsent(ByteBuffer.wrap(chain), CertificateChains::read);
  }

  private static List<X509Certificate> read(ByteBuffer chain) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificates(new ByteArrayInputStream(chain.array()))
          .stream()
          .map(X509Certificate.class::cast)
          .toList();
    } catch (CertificateException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
