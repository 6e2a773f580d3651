package vn.motcua.evidence.archive;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.evidence.CertificateName;
import vn.motcua.evidence.cms.TimeStampToken;
import vn.motcua.evidence.revocation.Revocations;
import vn.motcua.evidence.revocation.Standing;
import vn.motcua.evidence.xades.StrictXml;

/**
 * Whether signers were who they had to be when they signed: their certificates lead to a trusted
 * one, are for signing and, as far as lists and OCSP answers at hand say, were not revoked by then.
 */
final class SignerCheck {
  private static final int NON_REPUDIATION = 1;

  private final Authorities authorities;
  private final Instant provenAt;
  private final Instant now;
  private final List<Told> told = new ArrayList<>();

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
   * @param kept lists and OCSP answers in the same file
   */
  record Signed(
      List<X509Certificate> chain,
      Instant claimed,
      byte[] token,
      byte[] stamped,
      Revocations kept) {
    static Signed of(StrictXml xml) {
      return new Signed(xml.chain(), xml.signedAt(), xml.token(), xml.stamped(), xml.kept());
    }
  }

  /**
   * How a signer's certificate stood where nothing was wrong with it.
   *
   * @param subject file and signer
   */
  record Told(String subject, Standing standing) {}

  /** What was found out about certificates that were good when they signed. */
  List<Told> told() {
    return List.copyOf(told);
  }

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
    boolean trusted = authorities.trust(signed.chain(), at);
    if (trusted || authorities.standing(signed.chain(), signed.kept(), at).isRevoked()) {
      revocation(signed.chain(), signed.kept(), at, file).ifPresent(faults::add);
    } else {
      boolean then =
          signed.claimed() != null && authorities.trust(signed.chain(), signed.claimed());
      faults.add(new Fault(then ? Fault.Kind.SIGNER_EXPIRED : Fault.Kind.SIGNER_UNTRUSTED, file));
    }
  }

  /** What is wrong with a trusted signer's certificate at the time; else it is told. */
  Optional<Fault> revocation(
      List<X509Certificate> chain, Revocations kept, Instant at, String file) {
    Standing standing = authorities.standing(chain, kept, at);
    if (standing.isRevoked()) {
      return Optional.of(new Fault(Fault.Kind.SIGNER_REVOKED, file));
    }
    String subject = file + ", " + CertificateName.of(chain.get(0));
    if (standing.time() != null) {
      told.add(new Told(subject, standing));
      return Optional.empty();
    }
    return authorities.isAnchor(chain.get(0))
        ? Optional.empty()
        : Optional.of(new Fault(Fault.Kind.REVOCATION_UNKNOWN, subject));
  }
}
