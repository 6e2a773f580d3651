package vn.motcua.simulator.csc;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/** The algorithms it signs a SHA-256 hash with. */
enum CscAlgorithm {
  RSA("1.2.840.113549.1.1.11", "NONEwithRSA"),
  ECDSA("1.2.840.10045.4.3.2", "NONEwithECDSA");

  static final String SHA256 = "2.16.840.1.101.3.4.2.1";
  static final int SHA256_BYTES = 32;

  private final String oid;
  private final String jca;

  CscAlgorithm(String oid, String jca) {
    this.oid = oid;
    this.jca = jca;
  }

  static CscAlgorithm of(CscCredential credential) {
    return "RSA".equals(credential.key().getAlgorithm()) ? RSA : ECDSA;
  }

  String oid() {
    return oid;
  }

  byte[] sign(PrivateKey key, byte[] digest) {
    try {
      Signature signature = Signature.getInstance(jca);
      signature.initSign(key);
      signature.update(this == RSA ? info(digest) : digest);
      return signature.sign();
    } catch (GeneralSecurityException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static byte[] info(byte[] digest) throws IOException {
    return new DigestInfo(
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE), digest)
        .getEncoded();
  }
}
