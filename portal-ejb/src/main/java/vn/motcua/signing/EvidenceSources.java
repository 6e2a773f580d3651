package vn.motcua.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.Sha256;
import vn.motcua.signing.timestamp.TimeStamp;
import vn.motcua.signing.timestamp.TimeStampSource;
import vn.motcua.signing.trust.RevocationAnswer;
import vn.motcua.signing.trust.RevocationSource;
import vn.motcua.signing.trust.TrustedAuthorities;

/**
 * Where the evidence for the higher levels comes from, at one time.
 *
 * @param now the time by our clock
 */
public record EvidenceSources(
    TimeStampSource timeStamps,
    RevocationSource revocations,
    TrustedAuthorities authorities,
    Instant now) {

  /**
   * A time-stamp over the value.
   *
   * @throws TimeStampSource.TimeStampUnavailable if no authority gives one
   */
  public TimeStamp stamp(byte[] value) {
    return timeStamps.stamp(Sha256.of(value), now);
  }

  /** The trusted issuers of a certificate, up to the root. */
  public List<X509Certificate> issuers(X509Certificate certificate) {
    List<X509Certificate> issuers = new java.util.ArrayList<>();
    X509Certificate last = certificate;
    while (!authorities.isRoot(last)) {
      last = authorities.issuerOf(last).orElseThrow(() -> new EvidenceMissing("issuer"));
      issuers.add(last);
    }
    return issuers;
  }

  /**
   * Answers that say that the certificate is good at the time.
   *
   * @throws EvidenceMissing if it is revoked or nobody says anything that counts
   */
  public List<RevocationAnswer> good(X509Certificate certificate, Instant time) {
    List<RevocationAnswer> answers = revocations.ask(certificate, issuers(certificate).get(0), now);
    boolean good =
        answers.stream().allMatch(a -> a.revokedAt() == null)
            && answers.stream().anyMatch(a -> a.speaksFor(time));
    if (!good) {
      throw new EvidenceMissing("revocation");
    }
    return answers;
  }

  /** What a level needs cannot be had now. */
  public static final class EvidenceMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvidenceMissing(String what) {
      super("no " + what + " that counts");
    }
  }
}
