package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate with a key that someone can sign with. The key itself stays in its custody.
 *
 * @param id name of the key in its custody, {@code officer-1001}
 * @param holderId officer or agency, by the kind
 * @param chain the holder's certificate first, then its issuers without the root
 */
public record Credential(
    String id,
    HolderKind holderKind,
    long holderId,
    List<X509Certificate> chain,
    CustodyKind custody) {

  public Credential {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a credential needs its certificate");
    }
  }

  /** The holder's own certificate. */
  public X509Certificate certificate() {
    return chain.get(0);
  }

  /** How this key signs. */
  public KeyAlgorithm algorithm() {
    return KeyAlgorithm.of(certificate().getPublicKey());
  }
}
