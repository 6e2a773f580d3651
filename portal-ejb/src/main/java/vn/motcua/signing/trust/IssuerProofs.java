package vn.motcua.signing.trust;

import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Verifies who signed a certificate or a list, each pair once: neither answer can change, and the
 * same leader's certificate is asked for with each of his signatures.
 */
final class IssuerProofs {
  private static final int MOST_KEPT = 2000;

  private final Map<Pair, Boolean> known = new ConcurrentHashMap<>();

  boolean signedBy(X509Certificate certificate, X509Certificate authority) {
    return known(
        new Pair(certificate, authority), () -> certificate.verify(authority.getPublicKey()));
  }

  boolean signedBy(X509CRL list, X509Certificate authority) {
    return known(new Pair(list, authority), () -> list.verify(authority.getPublicKey()));
  }

  private boolean known(Pair pair, Proof proof) {
    if (known.size() > MOST_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(pair, p -> holds(proof));
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
