package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.signing.demo.KeyKind;

/** Everything known that makes a careless reader trust an envelope that was never signed. */
class XmlAttacksTest {
  private static final XadesSignatures FORMAT = new XadesSignatures();
  private static final SigningOptions NOW = SigningOptions.at(TestPki.NOW);
  private static final byte[] ENVELOPE = XmlForgeries.ENVELOPE;
  private static final String SIGNED = XmlForgeries.SIGNED;

  private static SignatureReport judge(String xml) {
    return judge(xml, TestPki.NOW);
  }

  private static SignatureReport judge(String xml, Instant now) {
    return XmlJudge.judge(xml.getBytes(StandardCharsets.UTF_8), TestPki.OURS.trust(), now);
  }

  @ParameterizedTest
  @MethodSource("vn.motcua.signing.XmlForgeries#all")
  void isRefused(Forgery forgery) {
    SignatureReport report = XmlJudge.judge(forgery.content(), TestPki.OURS.trust(), TestPki.NOW);
    assertEquals(Set.of(forgery.finding()), report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
    // What a stranger signed correctly is read, with its finding; of all else nothing is.
    assertEquals(forgery.finding() == Finding.UNTRUSTED_ISSUER, report.envelope() != null);
    assertEquals(forgery.finding(), Checkers.finding(forgery.content()));
  }

  @Test
  void theUntouchedEnvelopeIsValid() {
    SignatureReport report = judge(SIGNED);
    assertEquals(Set.of(), report.findings());
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals("12/2026/TLKS", report.envelope().number());
    assertEquals("Phạm Văn Khuôn (DEMO)", report.signatures().get(0).signer());
    assertTrue(report.signatures().get(0).coversWholeFile());
    assertEquals(3, report.signatures().get(0).chain().size());
  }

  @Test
  void aShortKeyCannotSign() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1024);
    TestPki.Signer weak =
        TestPki.OURS.signer(
            9, generator.generateKeyPair(), TestPki.START, TestPki.NOW.plus(Duration.ofDays(9)));
    org.junit.jupiter.api.Assertions.assertThrows(
        KeyAlgorithm.WeakKey.class, () -> FORMAT.prepare(ENVELOPE, weak.credential(), NOW));
  }

  @Test
  void anotherDocumentOfOurOwnSignersIsNotAnEnvelope() {
    byte[] other =
        TestPki.OURS.leader.sign(FORMAT, "<a>x</a>".getBytes(StandardCharsets.UTF_8), NOW);
    SignatureReport report = XmlJudge.judge(other, TestPki.OURS.trust(), TestPki.NOW);
    assertEquals(Set.of(Finding.UNKNOWN_FORMAT), report.findings());
    assertNull(report.envelope());
  }

  @Test
  void anAuthorityMayNotSignPapers() {
    Credential authority =
        new Credential(
            "x",
            HolderKind.OFFICER,
            1,
            java.util.List.of(TestPki.OURS.issuing.certificate()),
            CustodyKind.PKCS12);
    TestPki.Signer signer = new TestPki.Signer(authority, TestPki.OURS.issuing.key());
    String xml = new String(signer.sign(FORMAT, ENVELOPE, NOW), StandardCharsets.UTF_8);
    assertTrue(judge(xml).findings().contains(Finding.NOT_FOR_SIGNING));
  }

  @Test
  void aRevokedCertificateIsRefused() {
    var revoked = TestPki.OURS.leader.credential().certificate();
    SignatureReport report =
        XmlJudge.judge(
            SIGNED.getBytes(StandardCharsets.UTF_8),
            TestPki.OURS.trust(TestPki.OURS.crl(revoked)),
            TestPki.NOW);
    assertEquals(Set.of(Finding.REVOKED_CERTIFICATE), report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
  }

  @Test
  void aStaleRevocationListLeavesItOpen() {
    SignatureReport report = judge(SIGNED, TestPki.NOW.plus(Duration.ofDays(8)));
    assertEquals(Set.of(Finding.REVOCATION_UNKNOWN), report.findings());
    assertEquals(Verdict.INDETERMINATE, report.verdict());
  }

  @Test
  void anExpiredCertificateLeavesItOpen() {
    TestPki.Signer shortLived =
        TestPki.OURS.signer(
            11, KeyKind.P_256.generate(), TestPki.START, TestPki.NOW.plus(Duration.ofHours(1)));
    String xml = new String(shortLived.sign(FORMAT, ENVELOPE, NOW), StandardCharsets.UTF_8);
    SignatureReport report = judge(xml, TestPki.NOW.plus(Duration.ofHours(2)));
    assertEquals(Set.of(Finding.EXPIRED_CERTIFICATE), report.findings());
    assertEquals(Verdict.INDETERMINATE, report.verdict());
  }

  @Test
  void aTimeOutsideTheCertificateIsRefused() {
    TestPki.Signer late =
        TestPki.OURS.signer(
            12,
            KeyKind.P_256.generate(),
            TestPki.NOW.plus(Duration.ofHours(1)),
            TestPki.NOW.plus(Duration.ofDays(100)));
    String xml = new String(late.sign(FORMAT, ENVELOPE, NOW), StandardCharsets.UTF_8);
    assertTrue(
        judge(xml, TestPki.NOW.plus(Duration.ofHours(2)))
            .findings()
            .contains(Finding.NOT_VALID_AT_SIGNING));
  }
}
