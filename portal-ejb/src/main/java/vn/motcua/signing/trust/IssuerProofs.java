package vn.motcua.signing.trust;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import vn.motcua.shared.Remembered;

/**
 * Verifies who signed a certificate or a list, each pair once: neither answer can change, and the
 * same leader's certificate is asked for with each of his signatures.
 */
final class IssuerProofs {
  private final Remembered<Pair, Boolean> known = new Remembered<>(2000);

  boolean signedBy(X509Certificate certificate, X509Certificate authority) {
    return holds(
        new Pair(certificate, authority), () -> certificate.verify(authority.getPublicKey()));
  }

  boolean signedBy(X509CRL list, X509Certificate authority) {
    return holds(new Pair(list, authority), () -> list.verify(authority.getPublicKey()));
  }

  private boolean holds(Pair pair, Proof proof) {
    return known.get(pair, p -> holds(proof));
  }

  private static boolean holds(Proof proof) {
    try {
      proof.verify();
      return true;
    } catch (GeneralSecurityException no) {
      return false;
    }
  }

  /** Certificates and lists are equal when their bytes are. */
  private record Pair(Object signed, X509Certificate authority) {}

  private interface Proof {
    void verify() throws GeneralSecurityException;
  }
}
