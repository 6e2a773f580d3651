package vn.motcua.simulator.csc;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A credential the service holds.
 *
 * @param chain the holder's certificate first
 * @param pin that authorises its use
 */
public record CscCredential(String id, PrivateKey key, List<X509Certificate> chain, String pin) {
  public CscCredential {
    chain = List.copyOf(chain);
  }
}
