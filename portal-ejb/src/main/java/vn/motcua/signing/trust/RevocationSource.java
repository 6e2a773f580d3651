package vn.motcua.signing.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** Where revocation is asked. */
public interface RevocationSource {
  /**
   * What is known of the certificate; empty if nobody can be reached and nothing current is held.
   *
   * @param issuer its issuer, trusted
   * @param now time at which an answer must be current
   */
  List<RevocationAnswer> ask(X509Certificate certificate, X509Certificate issuer, Instant now);
}
