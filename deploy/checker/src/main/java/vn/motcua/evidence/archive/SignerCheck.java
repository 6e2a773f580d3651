package vn.motcua.evidence.archive;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether signers were who they had to be when they signed: their certificates lead to a trusted
 * one, are for signing and were not revoked by then.
 */
final class SignerCheck {
  private static final int NON_REPUDIATION = 1;

  private final Authorities authorities;
  private final Instant provenAt;
  private final Instant now;

  /**
   * @param authorities whom the reader trusts, null if he does not say: then nobody is judged
   * @param provenAt when the archive's own time-stamp proves that it existed, null without one
   */
  SignerCheck(Authorities authorities, Instant provenAt, Instant now) {
    this.authorities = authorities;
    this.provenAt = provenAt;
    this.now = now;
  }

  /**
   * A signature found good as such.
   *
   * @param claimed time by the signer or the register, null if neither says one
   * @param token time-stamp in DER, null without one
   * @param stamped what it must be over
   */
  record Signed(List<X509Certificate> chain, Instant claimed, byte[] token, byte[] stamped) {}

  /** What is wrong with its signer or time-stamp, said of this file. */
  List<Fault> faults(Signed signed, String file) {
    List<Fault> faults = new ArrayList<>();
    Instant at = provenAt == null ? now : provenAt;
    if (signed.token() != null) {
      try {
        TimeStampToken stamp = TimeStampToken.verify(signed.token(), signed.stamped());
        at = stamp.time();
        if (authorities != null && !authorities.trust(stamp.chain(), stamp.time())) {
          faults.add(new Fault(Fault.Kind.STAMP_UNTRUSTED, file));
        }
      } catch (IllegalArgumentException broken) {
        faults.add(new Fault(Fault.Kind.STAMP_BROKEN, file));
      }
    }
    if (authorities != null) {
      signer(signed, at, file, faults);
    }
    return faults;
  }

  private void signer(Signed signed, Instant at, String file, List<Fault> faults) {
    boolean[] usage = signed.chain().get(0).getKeyUsage();
    if (usage == null || !usage[NON_REPUDIATION]) {
      faults.add(new Fault(Fault.Kind.SIGNER_NOT_FOR_SIGNING, file));
    }
    if (authorities.revoked(signed.chain(), at)) {
      faults.add(new Fault(Fault.Kind.SIGNER_REVOKED, file));
    } else if (!authorities.trust(signed.chain(), at)) {
      boolean then =
          signed.claimed() != null && authorities.trust(signed.chain(), signed.claimed());
      faults.add(new Fault(then ? Fault.Kind.SIGNER_EXPIRED : Fault.Kind.SIGNER_UNTRUSTED, file));
    }
  }
}
