package vn.motcua.evidence.revocation;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.Set;

/** Signatures of authorities that count: SHA-256 or more, keys that are strong enough. */
final class Authority {
  private static final Map<String, String> ALGORITHMS =
      Map.of(
          "1.2.840.113549.1.1.11", "SHA256withRSA",
          "1.2.840.113549.1.1.12", "SHA384withRSA",
          "1.2.840.113549.1.1.13", "SHA512withRSA",
          "1.2.840.10045.4.3.2", "SHA256withECDSA",
          "1.2.840.10045.4.3.3", "SHA384withECDSA",
          "1.2.840.10045.4.3.4", "SHA512withECDSA");
  private static final int LEAST_RSA_BITS = 2048;
  private static final Set<Integer> CURVE_BITS = Set.of(256, 384);

  private Authority() {}

  /** Whether an algorithm counts, by its object identifier. */
  static boolean counts(String algorithm) {
    return ALGORITHMS.containsKey(algorithm);
  }

  /** Whether the key made this signature over the bytes, with an algorithm that counts. */
  static boolean signed(PublicKey key, String algorithm, byte[] bytes, byte[] signature) {
    if (!counts(algorithm) || !isStrong(key)) {
      return false;
    }
    try {
      Signature check = Signature.getInstance(ALGORITHMS.get(algorithm));
      check.initVerify(key);
      check.update(bytes);
      return check.verify(signature);
    } catch (GeneralSecurityException otherKey) {
      return false;
    }
  }

  /** Whether this is the authority that issued the certificate: by name and by key. */
  static boolean issued(X509Certificate certificate, X509Certificate issuer) {
    if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
      return false;
    }
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException anotherOfTheName) {
      return false;
    }
  }

  static boolean isStrong(PublicKey key) {
    return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS
        || key instanceof ECPublicKey curve
            && CURVE_BITS.contains(curve.getParams().getOrder().bitLength());
  }
}
