package vn.motcua.simulator.pki;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;

/** The files that the demonstration's authority leaves in the portal's data folder. */
final class PkiFolder implements PkiSource {
  private final Path data;

  PkiFolder(Path data) {
    this.data = data;
  }

  @Override
  public ServiceIdentity timeStamping() throws IOException {
    return ServiceIdentity.read(data.resolve("simulators/pki/tsa.pem"));
  }

  @Override
  public ServiceIdentity ocsp() throws IOException {
    return ServiceIdentity.read(data.resolve("simulators/pki/ocsp.pem"));
  }

  @Override
  public X509CRL revocationList() throws IOException {
    byte[] list = Files.readAllBytes(data.resolve("trust/lists/demo.crl"));
    try {
      return (X509CRL)
          CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    } catch (CertificateException | CRLException unreadable) {
      throw new IOException(unreadable);
    }
  }
}
