package vn.motcua.signing.xades;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a signature was found to cover. Who the certificate belongs to and whether it is trusted is
 * not said here.
 *
 * @param root the verified root with the signature taken out: read data from here only
 * @param chain certificates that came with the signature, the signer's first
 * @param signedAt claimed by the signer
 * @param unsigned time-stamp and what else stands beside the signature, null for level B
 */
public record VerifiedXml(
    Element root,
    List<X509Certificate> chain,
    Instant signedAt,
    String algorithm,
    UnsignedValues unsigned) {
  public VerifiedXml {
    chain = List.copyOf(chain);
  }

  /** The signer's certificate. */
  public X509Certificate certificate() {
    return chain.get(0);
  }
}
