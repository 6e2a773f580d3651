package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.RunningPki.Service;
import vn.motcua.signing.demo.KeyKind;
import vn.motcua.signing.exchange.PkiHttp;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.OcspAnswers;
import vn.motcua.signing.trust.OnlineRevocation;
import vn.motcua.signing.trust.RevocationAnswer;
import vn.motcua.signing.trust.RevocationPolicy;
import vn.motcua.signing.trust.TrustStore;

/** The checks before a key signs, against a responder and a list server that answer over HTTP. */
class BeforeSigningTest {
  private static final RunningPki PKI = new RunningPki();
  private static final PortalClock CLOCK =
      new PortalClock(Clock.fixed(TestPki.NOW, ZoneOffset.UTC));

  @TempDir private Path data;
  private OnlineRevocation revocation;
  private TrustStore trust;

  @BeforeEach
  void start() {
    trust = PKI.trustStore(data);
    revocation =
        new OnlineRevocation(
            new PkiHttp(new SigningSettings(data, "http://localhost:8080", true), CLOCK), trust);
  }

  @AfterEach
  void speakAgain() {
    PKI.silence();
  }

  @AfterAll
  static void stop() {
    PKI.close();
  }

  private boolean require(TestPki.Signer signer, RevocationPolicy policy) {
    return new BeforeSigning(trust, revocation, new EvidenceSettings(List.of(), policy))
        .require(signer.credential(), TestPki.NOW);
  }

  private void refused(String key, TestPki.Signer signer) {
    Refusal refusal = assertThrows(Refusal.class, () -> require(signer, RevocationPolicy.REFUSE));
    assertEquals(key, refusal.messageKey());
  }

  private List<RevocationAnswer> ask(TestPki.Signer signer) {
    return revocation.ask(
        signer.credential().certificate(), PKI.pki.issuing.certificate(), TestPki.NOW);
  }

  @Test
  void goodCertificatesOfEveryKindMaySign() {
    for (TestPki.Signer signer : List.of(PKI.pki.leader, PKI.pki.elliptic, PKI.rsa3072)) {
      assertTrue(require(signer, RevocationPolicy.REFUSE));
    }
    assertEquals(RevocationAnswer.Kind.OCSP, ask(PKI.pki.leader).get(0).kind());
  }

  @Test
  void revokedExpiredAndWeakOnesMayNot() {
    refused("signing.certificate-revoked", PKI.revoked);
    refused("signing.certificate-expired", PKI.expired);
    refused("signing.certificate-weak", PKI.weak);
    refused("signing.certificate-untrusted", TestPki.STRANGER.leader);
  }

  @Test
  void aRevocationCountsFromTheNextSignatureOn() {
    TestPki.Signer officer = PKI.pki.signer(1020, KeyKind.P_256);
    assertTrue(require(officer, RevocationPolicy.REFUSE));
    PKI.revoke(officer, TestPki.NOW.minusSeconds(5));
    refused("signing.certificate-revoked", officer);
  }

  @Test
  void theListIsFetchedWhenNoResponderAnswers() {
    PKI.silence(Service.OCSP);
    assertEquals(RevocationAnswer.Kind.LIST, ask(PKI.pki.leader).get(0).kind());
    assertTrue(require(PKI.pki.leader, RevocationPolicy.REFUSE));
    refused("signing.certificate-revoked", PKI.revoked);
  }

  @Test
  void whenNobodyAnswersTheSettingDecides() {
    PKI.silence(Service.OCSP, Service.LIST);
    refused("signing.certificate-revocation-unknown", PKI.pki.leader);
    assertFalse(require(PKI.pki.leader, RevocationPolicy.ALLOW_AND_MARK));
  }

  @Test
  void noSettingAllowsARevokedCertificate() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> require(PKI.revoked, RevocationPolicy.ALLOW_AND_MARK));
    assertEquals("signing.certificate-revoked", refusal.messageKey());
  }

  @Test
  void anAnswerThatIsNoLongerCurrentDoesNotCount() {
    PKI.setTime(TestPki.NOW.minus(Duration.ofHours(3)));
    try {
      assertEquals(RevocationAnswer.Kind.LIST, ask(PKI.pki.leader).get(0).kind());
    } finally {
      PKI.setTime(TestPki.NOW);
    }
  }

  @Test
  void anAnswerAboutAnotherCertificateOrOfAnotherIssuerDoesNotCount() {
    byte[] answer = ask(PKI.pki.leader).get(0).encoded();
    var issuer = PKI.pki.issuing.certificate();
    var leader = PKI.pki.leader.credential().certificate();
    assertTrue(OcspAnswers.read(answer, leader, issuer).isPresent());
    assertFalse(
        OcspAnswers.read(answer, PKI.pki.elliptic.credential().certificate(), issuer).isPresent());
    assertFalse(
        OcspAnswers.read(answer, leader, TestPki.STRANGER.issuing.certificate()).isPresent());
    answer[answer.length / 2] ^= 1;
    assertFalse(OcspAnswers.read(answer, leader, issuer).isPresent());
    assertFalse(OcspAnswers.read(new byte[] {48, 0}, leader, issuer).isPresent());
  }

  @Test
  void theSettingsSayWhatToSet() {
    assertEquals(RevocationPolicy.ALLOW_AND_MARK, EvidenceSettings.policy("allow"));
    assertThrows(IllegalStateException.class, () -> EvidenceSettings.policy("perhaps"));
    assertThrows(IllegalStateException.class, () -> EvidenceSettings.address("ftp://x"));
    assertEquals("http://x/tsa", EvidenceSettings.address("http://x/tsa").toString());
  }

  @Test
  void anUnknownStateIsNeitherGoodNorRevoked() {
    assertEquals(3, CertificateStatus.Revocation.values().length);
    PKI.silence(Service.OCSP, Service.LIST);
    assertEquals(List.of(), ask(PKI.pki.leader));
  }
}
