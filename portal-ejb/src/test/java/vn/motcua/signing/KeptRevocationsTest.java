package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.security.cert.CRLException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.Test;
import vn.motcua.evidence.revocation.Revocations;
import vn.motcua.evidence.revocation.Standing;
import vn.motcua.evidence.revocation.Standing.Kind;

/** What the stand-alone checker believes of OCSP answers and lists that lie in a file. */
class KeptRevocationsTest {
  private static final Instant SIGNED = TestPki.NOW;
  private static final Instant BEFORE = SIGNED.minus(Duration.ofDays(1));
  private static final Instant LATER = SIGNED.plus(Duration.ofDays(1));
  private static final TestPki PKI = TestPki.OURS;
  private static final X509Certificate LEADER = PKI.leader.credential().certificate();
  private static final X509Certificate OTHER = PKI.elliptic.credential().certificate();
  private static final OcspForgery OURS = OcspForgery.by(PKI, LEADER);
  private static final List<X509Certificate> KNOWN =
      List.of(PKI.root.certificate(), PKI.issuing.certificate());

  private static Standing standing(byte[]... kept) {
    return standing(KNOWN, kept);
  }

  private static Standing standing(List<X509Certificate> known, byte[]... kept) {
    return Revocations.NONE.and(List.of(kept)).of(LEADER, known, SIGNED);
  }

  private static void says(Kind kind, byte[]... kept) {
    assertEquals(kind, standing(kept).kind());
  }

  @Test
  void theNamedResponderAndTheAuthorityItselfAreBelieved() {
    byte[] good = OURS.says(CertificateStatus.GOOD, SIGNED);
    assertEquals(new Standing(Kind.GOOD, SIGNED), standing(good));
    says(Kind.GOOD, OURS.byIssuer(PKI).says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN);
    assertEquals(Kind.UNKNOWN, standing(List.of(), good).kind());
  }

  @Test
  void revokedBeforeAndSinceAreToldApart() {
    assertEquals(
        new Standing(Kind.REVOKED, BEFORE),
        standing(OURS.says(OcspForgery.revoked(BEFORE), SIGNED)));
    says(Kind.REVOKED, OURS.says(OcspForgery.revoked(SIGNED), LATER));
    assertEquals(
        new Standing(Kind.REVOKED_SINCE, LATER),
        standing(OURS.says(OcspForgery.revoked(LATER), LATER)));
  }

  /** Who puts an older answer beside a newer one changes nothing. */
  @Test
  void theWorstCounts() {
    byte[] good = OURS.says(CertificateStatus.GOOD, SIGNED);
    byte[] revoked = OURS.says(OcspForgery.revoked(BEFORE), LATER);
    says(Kind.REVOKED, good, revoked);
    says(Kind.REVOKED, revoked, good);
    says(Kind.REVOKED, good, list(OURS.about(), BEFORE));
  }

  @Test
  void anAnswerOfThenHasToBeCurrentThen() {
    says(Kind.GOOD, OURS.says(CertificateStatus.GOOD, BEFORE, SIGNED));
    says(Kind.UNKNOWN, OURS.says(CertificateStatus.GOOD, BEFORE, SIGNED.minusSeconds(1)));
    says(Kind.UNKNOWN, OURS.says(CertificateStatus.GOOD, BEFORE, null));
    says(Kind.GOOD, OURS.says(CertificateStatus.GOOD, SIGNED.minusSeconds(60), null));
    says(Kind.GOOD, OURS.says(CertificateStatus.GOOD, LATER));
  }

  @Test
  void whoMayNotAnswerIsNotBelieved() {
    says(Kind.UNKNOWN, OURS.by(PKI.elliptic).says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN, OURS.by(PKI.leader).says(CertificateStatus.GOOD, SIGNED));
    OcspForgery stranger = OcspForgery.by(TestPki.STRANGER, LEADER);
    OcspForgery pretending =
        new OcspForgery(stranger.responder(), stranger.key(), LEADER, PKI.issuing.certificate());
    says(Kind.UNKNOWN, stranger.says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN, pretending.says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN, pretending.byIssuer(TestPki.STRANGER).says(CertificateStatus.GOOD, SIGNED));
    OcspForgery named = new OcspForgery(OURS.responder(), stranger.key(), LEADER, OURS.issuer());
    says(Kind.UNKNOWN, named.says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN, pretending.says(OcspForgery.revoked(BEFORE), SIGNED));
  }

  @Test
  void aServiceAnswersOnlyIfItWasNamedForThis() {
    KeyPurposeId answering = KeyPurposeId.id_kp_OCSPSigning;
    KeyPurposeId stamping = KeyPurposeId.id_kp_timeStamping;
    says(Kind.GOOD, OURS.byService(PKI, answering, true).says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN, OURS.byService(PKI, stamping, true).says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN, OURS.byService(PKI, answering, false).says(CertificateStatus.GOOD, SIGNED));
  }

  /** An authority of the same name among those at hand lends nobody its key. */
  @Test
  void theIssuerIsKnownByHisKey() {
    List<X509Certificate> both =
        List.of(TestPki.STRANGER.issuing.certificate(), PKI.issuing.certificate());
    OcspForgery stranger = OcspForgery.by(TestPki.STRANGER, LEADER);
    assertEquals(
        Kind.UNKNOWN, standing(both, stranger.says(CertificateStatus.GOOD, SIGNED)).kind());
    assertEquals(Kind.GOOD, standing(both, OURS.says(CertificateStatus.GOOD, SIGNED)).kind());
  }

  @Test
  void aResponderOutsideHisDatesIsNotBelieved() {
    Instant early = TestPki.START.minus(Duration.ofDays(1));
    says(Kind.UNKNOWN, OURS.says(CertificateStatus.GOOD, early, LATER));
    says(Kind.GOOD, OURS.byIssuer(PKI).says(CertificateStatus.GOOD, early, LATER));
  }

  @Test
  void anAnswerAboutAnotherCertificateSaysNothing() {
    says(Kind.UNKNOWN, OcspForgery.by(PKI, OTHER).says(CertificateStatus.GOOD, SIGNED));
    says(Kind.UNKNOWN, OcspForgery.by(PKI, OTHER).says(OcspForgery.revoked(BEFORE), SIGNED));
    OcspForgery otherIssuer =
        new OcspForgery(OURS.responder(), OURS.key(), LEADER, PKI.root.certificate());
    says(Kind.UNKNOWN, otherIssuer.says(CertificateStatus.GOOD, SIGNED));
  }

  @Test
  void whatIsNoAnswerSaysNothing() throws OCSPException, IOException {
    says(Kind.UNKNOWN, OURS.says(new UnknownStatus(), SIGNED));
    says(
        Kind.UNKNOWN,
        new OCSPRespBuilder().build(OCSPRespBuilder.TRY_LATER, null).getEncoded(),
        new byte[0],
        new byte[] {0x30},
        LEADER.getSerialNumber().toByteArray());
  }

  /** Whatever byte is changed: a revoked certificate never becomes good, nor a good one revoked. */
  @Test
  void noByteOfAnAnswerCanChangeWhatItSays() {
    Random random = new Random(20261130);
    byte[] good = OURS.says(CertificateStatus.GOOD, SIGNED);
    byte[] revoked = OURS.says(OcspForgery.revoked(BEFORE), SIGNED);
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      Standing ofGood = standing(changed(good, random));
      Standing ofRevoked = standing(changed(revoked, random));
      assertTrue(ofGood.time() == null || ofGood.equals(new Standing(Kind.GOOD, SIGNED)));
      assertTrue(ofRevoked.time() == null || ofRevoked.equals(new Standing(Kind.REVOKED, BEFORE)));
      refused += ofGood.time() == null ? 1 : 0;
    }
    assertTrue(refused > 300, "refused " + refused);
  }

  private static byte[] changed(byte[] answer, Random random) {
    byte[] changed = answer.clone();
    changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  @Test
  void listsAreJudgedLikeAnswers() {
    Instant yesterday = SIGNED.minus(Duration.ofDays(1));
    says(Kind.GOOD, list(null, yesterday));
    says(Kind.REVOKED, list(LEADER, BEFORE));
    says(Kind.REVOKED_SINCE, list(LEADER, LATER));
    says(Kind.GOOD, list(OTHER, BEFORE));
    says(Kind.UNKNOWN, list(null, SIGNED.minus(Duration.ofDays(8))));
    says(Kind.UNKNOWN, encoded(TestPki.STRANGER.crl(null)));
    says(Kind.UNKNOWN, encoded(TestPki.STRANGER.crl(LEADER)));
  }

  /** Good for a week. */
  private static byte[] list(X509Certificate revoked, Instant made) {
    return encoded(
        PKI.maker.revocationList(
            PKI.issuing,
            null,
            revoked == null ? null : revoked.getSerialNumber(),
            made,
            Duration.ofDays(7)));
  }

  private static byte[] encoded(X509CRL list) {
    try {
      return list.getEncoded();
    } catch (CRLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
