package vn.motcua.signing;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Who computes signatures with keys that are at hand. Elliptic ones BouncyCastle, whose arithmetic
 * for the curves of FIPS 186-4 takes a quarter of the time that JDK 17 needs; the others the JDK.
 */
public final class SignatureEngine {
  private static final Provider ELLIPTIC = new BouncyCastleProvider();

  private SignatureEngine() {}

  /**
   * An engine of this algorithm.
   *
   * @param jcaName name for {@code java.security.Signature}
   */
  public static Signature of(String jcaName) throws GeneralSecurityException {
    return jcaName.endsWith("ECDSA")
        ? Signature.getInstance(jcaName, ELLIPTIC)
        : Signature.getInstance(jcaName);
  }

  /** Whom to name to a library that computes by itself; empty if the JDK is to compute. */
  public static Optional<Provider> provider(PublicKey key) {
    return key instanceof ECPublicKey ? Optional.of(ELLIPTIC) : Optional.empty();
  }
}
