package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Order to let somebody sign with a key of a token or a remote service from now on.
 *
 * @param place the token's slot, decimal, or the key's name at the service
 * @param chain the holder's certificate first, then its issuers without the root
 */
public record RegisterCredential(
    HolderKind holderKind,
    long holderId,
    CustodyKind custody,
    String place,
    List<X509Certificate> chain) {
  public RegisterCredential {
    chain = List.copyOf(chain);
  }
}
