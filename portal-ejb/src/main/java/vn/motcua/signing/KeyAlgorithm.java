package vn.motcua.signing;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/**
 * The algorithms we sign with and accept: TT 15/2025/TT-BKHCN asks for RSA 2048, ECDSA 256, SHA-256
 * or more.
 */
public enum KeyAlgorithm {
  RSA_SHA256("SHA256withRSA", "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"),
  ECDSA_SHA256("SHA256withECDSA", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"),
  ECDSA_SHA384("SHA384withECDSA", "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384");

  private static final int LEAST_RSA_BITS = 2048;
  private static final int P256_BITS = 256;
  private static final int P384_BITS = 384;

  private final String jcaName;
  private final String xmlUri;

  KeyAlgorithm(String jcaName, String xmlUri) {
    this.jcaName = jcaName;
    this.xmlUri = xmlUri;
  }

  /**
   * The algorithm for a key.
   *
   * @throws WeakKey if the key is too short or of another kind
   */
  public static KeyAlgorithm of(PublicKey key) {
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= LEAST_RSA_BITS) {
      return RSA_SHA256;
    }
    if (key instanceof ECPublicKey ec) {
      int bits = ec.getParams().getCurve().getField().getFieldSize();
      if (bits == P256_BITS) {
        return ECDSA_SHA256;
      }
      if (bits == P384_BITS) {
        return ECDSA_SHA384;
      }
    }
    throw new WeakKey();
  }

  /** Name for {@code java.security.Signature}. */
  public String jcaName() {
    return jcaName;
  }

  /** Identifier in an XML signature. */
  public String xmlUri() {
    return xmlUri;
  }

  public boolean isElliptic() {
    return this != RSA_SHA256;
  }

  /** A key shorter than the regulation asks for, or of a kind it does not name. */
  public static final class WeakKey extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    WeakKey() {
      super("key is too weak or of an unknown kind");
    }
  }
}
