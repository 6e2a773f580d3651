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
import vn.motcua.signing.demo.KeyKind;

/** Everything known that makes a careless reader trust an envelope that was never signed. */
class XmlAttacksTest {
  private static final XadesSignatures FORMAT = new XadesSignatures();
  private static final SigningOptions NOW = SigningOptions.at(TestPki.NOW);
  private static final byte[] ENVELOPE = Samples.envelope(Samples.pdf()).toXml();
  private static final String SIGNED =
      new String(TestPki.OURS.leader.sign(FORMAT, ENVELOPE, NOW), StandardCharsets.UTF_8);

  private static SignatureReport judge(String xml) {
    return judge(xml, TestPki.NOW);
  }

  private static SignatureReport judge(String xml, Instant now) {
    return XmlJudge.judge(xml.getBytes(StandardCharsets.UTF_8), TestPki.OURS.trust(), now);
  }

  private static void refused(Finding finding, String xml) {
    SignatureReport report = judge(xml);
    assertEquals(Set.of(finding), report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
    assertNull(report.envelope());
  }

  /** Replaces a text that must be there. */
  private static String with(String old, String fresh) {
    assertTrue(SIGNED.contains(old), () -> "nothing to attack: " + old);
    return SIGNED.replace(old, fresh);
  }

  private static String signature() {
    return SIGNED.substring(
        SIGNED.indexOf("<ds:Signature "), SIGNED.indexOf("</ds:Signature>") + 15);
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
  void oneChangedByteOfAValueIsSeen() {
    refused(Finding.CHANGED_AFTER_SIGNING, with("Mầm", "Mẩm"));
  }

  @Test
  void oneChangedByteOfTheSigningTimeIsSeen() {
    refused(
        Finding.CHANGED_AFTER_SIGNING,
        with("03:00:00Z</xades:SigningTime>", "03:00:01Z</xades:SigningTime>"));
  }

  @Test
  void oneChangedByteOfTheSignatureValueIsSeen() {
    int at = SIGNED.indexOf("<ds:SignatureValue>") + 40;
    char other = SIGNED.charAt(at) == 'A' ? 'B' : 'A';
    refused(
        Finding.CHANGED_AFTER_SIGNING, SIGNED.substring(0, at) + other + SIGNED.substring(at + 1));
  }

  @Test
  void anAddedSpaceBetweenFieldsIsSeen() {
    refused(Finding.CHANGED_AFTER_SIGNING, with("</r:Number>", "</r:Number> "));
  }

  @Test
  void anUnsignedEnvelopeHasNoSignature() {
    refused(Finding.NO_SIGNATURE, new String(ENVELOPE, StandardCharsets.UTF_8));
  }

  @Test
  void theOriginalWrappedUnderAForgedRootIsRefused() {
    String forged = with(signature(), "").replace("Mầm", "Giả");
    String wrapped = forged.replace("</r:ResultEnvelope>", SIGNED + "</r:ResultEnvelope>");
    refused(Finding.UNKNOWN_STRUCTURE, wrapped);
  }

  @Test
  void theOriginalInsideTheObjectOfAForgedEnvelopeIsRefused() {
    String original = with(signature(), "");
    String moved = signature().replace("</ds:Object>", original + "</ds:Object>");
    refused(Finding.UNKNOWN_STRUCTURE, with(signature(), moved).replace("Mầm", "Giả"));
  }

  @Test
  void theSignatureInTheMiddleOfTheRootIsRefused() {
    String moved = with(signature(), "").replace("<r:Outcome>", signature() + "<r:Outcome>");
    refused(Finding.UNKNOWN_STRUCTURE, moved);
  }

  @Test
  void theSignatureInsideAFieldIsRefused() {
    String moved = with(signature(), "").replace("</r:Data>", signature() + "</r:Data>");
    refused(Finding.UNKNOWN_STRUCTURE, moved);
  }

  @Test
  void textAfterTheSignatureIsRefused() {
    refused(Finding.UNKNOWN_STRUCTURE, with("</ds:Signature>", "</ds:Signature>thêm"));
  }

  @Test
  void aSecondSignatureIsRefused() {
    refused(Finding.UNKNOWN_SIGNATURES, with(signature(), signature() + signature()));
  }

  @Test
  void aReferenceToAnotherPartIsRefused() {
    refused(Finding.UNKNOWN_STRUCTURE, with("URI=\"\"", "URI=\"#document\""));
  }

  @Test
  void aThirdReferenceIsRefused() {
    int from = SIGNED.indexOf("<ds:Reference ");
    String reference = SIGNED.substring(from, SIGNED.indexOf("</ds:Reference>") + 15);
    refused(Finding.UNKNOWN_STRUCTURE, with(reference, reference + reference));
  }

  @Test
  void aTransformThatCutsThingsOutIsRefused() {
    String xpath =
        "<ds:Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
            + "<ds:XPath>not(ancestor-or-self::r:Data)</ds:XPath></ds:Transform>";
    refused(Finding.UNKNOWN_STRUCTURE, with("</ds:Transforms>", xpath + "</ds:Transforms>"));
  }

  @Test
  void anExtraObjectIsRefused() {
    refused(
        Finding.UNKNOWN_STRUCTURE,
        with("</ds:Signature>", "<ds:Object>lời khác</ds:Object></ds:Signature>"));
  }

  @Test
  void somethingBesideThePropertiesInTheObjectIsRefused() {
    refused(Finding.UNKNOWN_STRUCTURE, with("</ds:Object>", "lời khác</ds:Object>"));
  }

  @Test
  void unsignedPropertiesAreRefused() {
    refused(
        Finding.UNKNOWN_STRUCTURE,
        with(
            "</xades:QualifyingProperties>",
            "<xades:UnsignedProperties/></xades:QualifyingProperties>"));
  }

  @Test
  void duplicateIdsAreRefused() {
    String id = SIGNED.replaceAll("(?s).*<xades:SignedProperties Id=\"([^\"]+)\".*", "$1");
    refused(Finding.UNKNOWN_STRUCTURE, with("<r:Number>", "<r:Number Id=\"" + id + "\">"));
  }

  @Test
  void aCommentInAValueIsRefusedThoughTheSignatureVerifies() {
    refused(
        Finding.UNKNOWN_STRUCTURE,
        with("Phạm Văn Khuôn</r:SignerName>", "Phạm Văn <!-- -->Khuôn</r:SignerName>"));
  }

  @Test
  void aProcessingInstructionIsRefused() {
    refused(Finding.UNKNOWN_STRUCTURE, with("</r:Number>", "<?x y?></r:Number>"));
  }

  @Test
  void aDoctypeIsRefused() {
    refused(Finding.UNKNOWN_FORMAT, "<!DOCTYPE r [<!ENTITY x \"y\">]>" + SIGNED);
  }

  @Test
  void anEntityThatReadsFilesIsRefused() {
    refused(
        Finding.UNKNOWN_FORMAT,
        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + with("Phạm Văn Khuôn</r:SignerName>", "&x;</r:SignerName>"));
  }

  @Test
  void tooDeepXmlIsRefused() {
    refused(Finding.UNKNOWN_FORMAT, "<a>".repeat(100) + "</a>".repeat(100));
  }

  @Test
  void tooLargeXmlIsRefused() {
    refused(Finding.UNKNOWN_FORMAT, "<a>" + "x".repeat(1024 * 1024) + "</a>");
  }

  @Test
  void cutShortXmlIsRefused() {
    refused(Finding.UNKNOWN_FORMAT, SIGNED.substring(0, SIGNED.length() / 2));
  }

  @Test
  void aKeyBesideTheCertificateIsRefused() {
    refused(
        Finding.UNKNOWN_STRUCTURE,
        with("</ds:KeyInfo>", "<ds:KeyValue><ds:RSAKeyValue/></ds:KeyValue></ds:KeyInfo>"));
  }

  @Test
  void aKeyFetchedFromElsewhereIsRefused() {
    refused(
        Finding.UNKNOWN_STRUCTURE,
        with("</ds:KeyInfo>", "<ds:RetrievalMethod URI=\"http://127.0.0.1/k\"/></ds:KeyInfo>"));
  }

  @Test
  void aCertificateTheSignerDidNotNameIsRefused() {
    String one = SIGNED.replaceAll("(?s).*?(<ds:X509Certificate>.*?</ds:X509Certificate>).*", "$1");
    String other =
        new String(TestPki.OURS.elliptic.sign(FORMAT, ENVELOPE, NOW), StandardCharsets.UTF_8)
            .replaceAll("(?s).*?(<ds:X509Certificate>.*?</ds:X509Certificate>).*", "$1");
    refused(Finding.UNKNOWN_STRUCTURE, with(one, other));
  }

  @Test
  void aWeakSignatureAlgorithmIsRefused() {
    refused(
        Finding.WEAK_ALGORITHM,
        with(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2000/09/xmldsig#rsa-sha1"));
  }

  @Test
  void aWeakDigestIsRefused() {
    refused(
        Finding.WEAK_ALGORITHM,
        with("http://www.w3.org/2001/04/xmlenc#sha256", "http://www.w3.org/2000/09/xmldsig#sha1"));
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
  void reSignedByAnotherAuthorityOfTheSameNameIsRefused() {
    String foreign =
        new String(TestPki.STRANGER.leader.sign(FORMAT, ENVELOPE, NOW), StandardCharsets.UTF_8);
    SignatureReport report = judge(foreign);
    assertEquals(Set.of(Finding.UNTRUSTED_ISSUER), report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
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
