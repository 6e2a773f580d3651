package vn.motcua.simulator.agent;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Arrays;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/** How a token signs a digest. */
enum AgentAlgorithm {
  RSA_SHA256("RSA", 32),
  ECDSA_SHA256("EC", 32),
  ECDSA_SHA384("EC", 48);

  private final String key;
  private final int length;

  AgentAlgorithm(String key, int length) {
    this.key = key;
    this.length = length;
  }

  static AgentAlgorithm of(String name, TokenKey token) {
    return Arrays.stream(values())
        .filter(one -> one.name().equals(name))
        .filter(one -> one.key.equals(token.key().getAlgorithm()))
        .findFirst()
        .orElseThrow(() -> new AgentRefused(400, "algorithm"));
  }

  int length() {
    return length;
  }

  byte[] sign(PrivateKey with, byte[] digest) {
    try {
      Signature signature = Signature.getInstance("NONEwith" + ("RSA".equals(key) ? key : "ECDSA"));
      signature.initSign(with);
      signature.update("RSA".equals(key) ? info(digest) : digest);
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
