package vn.motcua.signing.timestamp;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.motcua.signing.Finding;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.RevocationAnswer;
import vn.motcua.signing.trust.TrustedAuthorities;

/** What a verified time-stamp is worth under the authorities we trust. */
public final class StampCheck {
  /** By how much clocks may differ. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private StampCheck() {}

  /**
   * The outcome.
   *
   * @param time by which the signature existed, null if nothing is proven
   */
  public record Proven(Instant time, Set<Finding> findings) {
    public Proven {
      findings = Set.copyOf(findings);
    }
  }

  /**
   * Checks authority and time.
   *
   * @param answers kept answers about the authority's certificate
   * @param signedAt the time claimed in what was stamped, null if there is none
   */
  public static Proven of(
      TimeStamp stamp,
      TrustedAuthorities authorities,
      List<RevocationAnswer> answers,
      Instant signedAt,
      Instant now) {
    CertificateStatus status =
        CertificateCheck.of(stamp.authority(), authorities, answers, stamp.time());
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    if (!status.trusted() || status.revocation() == CertificateStatus.Revocation.REVOKED) {
      findings.add(Finding.TIMESTAMP_UNTRUSTED);
    }
    boolean beforeItsSignature = signedAt != null && signedAt.minus(SKEW).isAfter(stamp.time());
    if (beforeItsSignature || stamp.time().isAfter(now.plus(SKEW))) {
      findings.add(Finding.TIMESTAMP_BROKEN);
    }
    if (!findings.isEmpty()) {
      return new Proven(null, findings);
    }
    return status.revocation() == CertificateStatus.Revocation.UNKNOWN
        ? new Proven(null, Set.of(Finding.REVOCATION_UNKNOWN))
        : new Proven(stamp.time(), Set.of());
  }
}
