package vn.motcua.signing.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import vn.motcua.shared.Remembered;

/** A chain of certificates as bytes: DER, one after the other. */
final class CertificateChains {
  /** A chain is read several times in each act. */
  private static final Remembered<ByteBuffer, List<X509Certificate>> READ = new Remembered<>(500);

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
    return READ.get(ByteBuffer.wrap(chain), CertificateChains::read);
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
