package vn.motcua.signing.timestamp;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A time-stamp whose signature holds over the value it was asked for. Whether its authority is
 * trusted is not said here.
 *
 * @param token the TimeStampToken in DER
 * @param certificates all certificates in the token, the authority's first
 */
public record TimeStamp(byte[] token, Instant time, List<X509Certificate> certificates) {
  public TimeStamp {
    certificates = List.copyOf(certificates);
  }

  /** The authority's certificate. */
  public X509Certificate authority() {
    return certificates.get(0);
  }
}
