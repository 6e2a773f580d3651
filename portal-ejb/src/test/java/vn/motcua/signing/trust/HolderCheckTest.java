package vn.motcua.signing.trust;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Credential;
import vn.motcua.signing.CustodyKind;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.TestPki;
import vn.motcua.signing.demo.Holder;

class HolderCheckTest {
  private static final Credential LEADER = TestPki.OURS.leader.credential();

  private static void require(Credential credential, TrustedAuthorities trust, Instant now) {
    HolderCheck.requireFit(credential, trust, now);
    HolderCheck.requireNotRevoked(
        CertificateCheck.of(credential.certificate(), trust, now), RevocationPolicy.REFUSE);
  }

  private static void refused(String key, Credential credential, TrustedAuthorities trust) {
    refused(key, credential, trust, TestPki.NOW);
  }

  private static void refused(
      String key, Credential credential, TrustedAuthorities trust, Instant now) {
    Refusal refusal = assertThrows(Refusal.class, () -> require(credential, trust, now));
    assertEquals(key, refusal.messageKey());
  }

  @Test
  void aGoodCertificateMaySign() {
    assertDoesNotThrow(() -> require(LEADER, TestPki.OURS.trust(), TestPki.NOW));
  }

  @Test
  void anotherOfficersCertificateMayNot() {
    Credential other =
        new Credential("x", HolderKind.OFFICER, 2, LEADER.chain(), CustodyKind.PKCS12);
    refused("signing.certificate-of-another", other, TestPki.OURS.trust());
    Credential organisation =
        new Credential("x", HolderKind.ORGANISATION, 1001, LEADER.chain(), CustodyKind.PKCS12);
    refused("signing.certificate-of-another", organisation, TestPki.OURS.trust());
  }

  @Test
  void aCertificateOfAnotherAuthorityMayNot() {
    refused("signing.certificate-untrusted", LEADER, TestPki.STRANGER.trust());
  }

  @Test
  void aRevokedCertificateMayNot() {
    refused(
        "signing.certificate-revoked",
        LEADER,
        TestPki.OURS.trust(TestPki.OURS.crl(LEADER.certificate())));
  }

  @Test
  void nobodySignsWhileRevocationCannotBeChecked() {
    refused(
        "signing.certificate-revocation-unknown",
        LEADER,
        TestPki.OURS.trust(),
        TestPki.NOW.plus(Duration.ofDays(8)));
    refused(
        "signing.certificate-revocation-unknown",
        LEADER,
        TestPki.OURS.trust(TestPki.STRANGER.crl(null)));
  }

  @Test
  void anExpiredCertificateMayNot() {
    refused(
        "signing.certificate-expired",
        LEADER,
        TestPki.OURS.trust(),
        TestPki.NOW.plus(Duration.ofDays(2000)));
    refused(
        "signing.certificate-expired", LEADER, TestPki.OURS.trust(), TestPki.START.minusSeconds(1));
  }

  @Test
  void aShortKeyMayNot() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    TestPki.Signer weak =
        TestPki.OURS.signer(
            5, generator.generateKeyPair(), TestPki.START, TestPki.NOW.plus(Duration.ofDays(9)));
    refused("signing.certificate-weak", weak.credential(), TestPki.OURS.trust());
  }

  @Test
  void theSubjectSaysThatItHasNoLegalValue() {
    Holder holder = new Holder(HolderKind.OFFICER, 1001, "A", "B", "C");
    assertEquals("officer-1001", holder.credentialId());
    String subject = LEADER.certificate().getSubjectX500Principal().getName();
    assertEquals(true, subject.contains("KHÔNG CÓ GIÁ TRỊ PHÁP LÝ"), subject);
    assertEquals(
        List.of(),
        List.copyOf(
            LEADER.certificate().getCriticalExtensionOIDs().stream()
                .filter(o -> !List.of("2.5.29.15", "2.5.29.19").contains(o))
                .toList()));
  }
}
