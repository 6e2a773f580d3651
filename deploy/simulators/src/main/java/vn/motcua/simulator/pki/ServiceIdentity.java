package vn.motcua.simulator.pki;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;

/**
 * The key of a service with its certificates.
 *
 * @param chain the service's own certificate first, then its issuers
 */
public record ServiceIdentity(PrivateKey key, List<X509Certificate> chain) {
  public ServiceIdentity {
    chain = List.copyOf(chain);
  }

  /**
   * Reads a PEM file with one key (PKCS#8) and the certificates.
   *
   * @throws IOException if the file is missing or holds anything else
   */
  public static ServiceIdentity read(Path pem) throws IOException {
    PrivateKey key = null;
    List<X509Certificate> chain = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(pem, StandardCharsets.US_ASCII);
        PEMParser parser = new PEMParser(reader)) {
      for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
        if (part instanceof PrivateKeyInfo info) {
          key = new JcaPEMKeyConverter().getPrivateKey(info);
        } else if (part instanceof X509CertificateHolder holder) {
          chain.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
      }
    } catch (CertificateException unreadable) {
      throw new IOException(unreadable);
    }
    if (key == null || chain.isEmpty()) {
      throw new IOException(pem + " holds no key with its certificates");
    }
    return new ServiceIdentity(key, chain);
  }

  /** The service's own certificate. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** Name of the signature algorithm that fits the key. */
  public String algorithm() {
    return key instanceof ECKey ? "SHA256withECDSA" : "SHA256withRSA";
  }
}
