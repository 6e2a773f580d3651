package vn.motcua.signing.xades;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What stands beside a signature without being signed by it; nothing in here is verified yet.
 *
 * @param token the time-stamp's token in DER
 * @param stamped the bytes that the time-stamp must be over: the canonical SignatureValue
 * @param longTerm true if certificates and revocation answers are kept
 * @param lists revocation lists in DER
 * @param responses OCSP responses in DER
 */
public record UnsignedValues(
    byte[] token,
    byte[] stamped,
    boolean longTerm,
    List<X509Certificate> certificates,
    List<byte[]> lists,
    List<byte[]> responses) {
  public UnsignedValues {
    certificates = List.copyOf(certificates);
    lists = List.copyOf(lists);
    responses = List.copyOf(responses);
  }
}
