package vn.motcua.signing.trust;

import java.time.Instant;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Credential;
import vn.motcua.signing.KeyAlgorithm;
import vn.motcua.signing.demo.Holder;
import vn.motcua.signing.trust.CertificateStatus.Revocation;

/** What must be true before a key is asked to sign (TT 15/2025/TT-BKHCN). */
public final class HolderCheck {
  private HolderCheck() {}

  /**
   * Checks everything but revocation.
   *
   * @throws Refusal signing.certificate-… saying which condition fails
   */
  public static void requireFit(
      Credential credential, TrustedAuthorities authorities, Instant now) {
    require(belongs(credential), "signing.certificate-of-another");
    try {
      credential.algorithm();
    } catch (KeyAlgorithm.WeakKey weak) {
      throw new Refusal("signing.certificate-weak");
    }
    CertificateStatus status = CertificateCheck.of(credential.certificate(), authorities, now);
    require(status.trusted(), "signing.certificate-untrusted");
    require(status.forSigning(), "signing.certificate-not-for-signing");
    require(status.validAt(now), "signing.certificate-expired");
  }

  /**
   * Checks revocation.
   *
   * @return false if nothing current is known and the policy allows to sign all the same: the
   *     signature must be marked
   * @throws Refusal signing.certificate-revoked, signing.certificate-revocation-unknown
   */
  public static boolean requireNotRevoked(CertificateStatus status, RevocationPolicy policy) {
    require(status.revocation() != Revocation.REVOKED, "signing.certificate-revoked");
    boolean known = status.revocation() == Revocation.GOOD;
    require(
        known || policy == RevocationPolicy.ALLOW_AND_MARK,
        "signing.certificate-revocation-unknown");
    return known;
  }

  private static void require(boolean condition, String messageKey) {
    if (!condition) {
      throw new Refusal(messageKey);
    }
  }

  private static boolean belongs(Credential credential) {
    X500Name subject =
        X500Name.getInstance(credential.certificate().getSubjectX500Principal().getEncoded());
    String wanted = Holder.serial(credential.holderKind(), credential.holderId());
    for (RDN part : subject.getRDNs(BCStyle.SERIALNUMBER)) {
      if (wanted.equals(IETFUtils.valueToString(part.getFirst().getValue()))) {
        return true;
      }
    }
    return false;
  }
}
