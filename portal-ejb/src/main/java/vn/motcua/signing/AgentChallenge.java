package vn.motcua.signing;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the signing agent at the holder's machine is asked: only digests leave.
 *
 * @param transaction once-only name of this signing
 * @param certificate SHA-256 of the certificate whose key shall sign, hexadecimal
 * @param algorithm {@code RSA_SHA256}, {@code ECDSA_SHA256}, {@code ECDSA_SHA384}
 * @param digests to be signed, Base64
 * @param until when the transaction ends
 */
public record AgentChallenge(
    String transaction, String certificate, String algorithm, List<String> digests, Instant until)
    implements Serializable {
  public AgentChallenge {
    digests = List.copyOf(digests);
  }
}
