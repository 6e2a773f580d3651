package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A certificate with a key that someone can sign with. The key itself stays in its custody.
 *
 * @param id name of the key in its custody, {@code officer-1001}
 * @param holderId officer or agency, by the kind
 * @param chain the holder's certificate first, then its issuers without the root
 * @param place where in its custody the key is: the slot of a token, the name at a service; null if
 *     there is one place
 */
public record Credential(
    String id,
    HolderKind holderKind,
    long holderId,
    List<X509Certificate> chain,
    CustodyKind custody,
    String place) {

  public Credential {
    chain = List.copyOf(chain);
    if (chain.isEmpty()) {
      throw new IllegalArgumentException("a credential needs its certificate");
    }
  }

  /** A credential of a custody that has one place only. */
  public Credential(
      String id,
      HolderKind holderKind,
      long holderId,
      List<X509Certificate> chain,
      CustodyKind custody) {
    this(id, holderKind, holderId, chain, custody, null);
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
