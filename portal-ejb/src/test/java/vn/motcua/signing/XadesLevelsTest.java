package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.signing.demo.KeyKind;
import vn.motcua.signing.timestamp.TimeStampSource;
import vn.motcua.signing.trust.TrustedAuthorities;
import vn.motcua.signing.xades.SignatureExtension;

/** XAdES with time-stamp and with everything to check it offline, and what is refused of these. */
class XadesLevelsTest {
  private static final XadesSignatures FORMAT = new XadesSignatures();
  private static final byte[] ENVELOPE = Samples.envelope(Samples.pdf()).toXml();
  private static final RunningPki PKI = new RunningPki();
  private static final Duration YEARS = Duration.ofDays(7 * 365);
  private static byte[] plain;
  private static String stamped;
  private static String longTerm;

  @TempDir private static Path data;
  @TempDir private static Path foreignData;

  @BeforeAll
  static void sign() {
    plain = PKI.pki.leader.sign(FORMAT, ENVELOPE, SigningOptions.at(TestPki.NOW));
    stamped = text(FORMAT.extend(plain, SignatureLevel.T, PKI.sources(data)));
    longTerm = text(FORMAT.extend(plain, SignatureLevel.LT, PKI.sources(data)));
  }

  @AfterEach
  void again() {
    PKI.silence();
    PKI.setTime(TestPki.NOW);
  }

  @AfterAll
  static void stop() {
    PKI.close();
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String xml) {
    return xml.getBytes(StandardCharsets.UTF_8);
  }

  private static SignatureReport judge(String xml, TrustedAuthorities trust, Instant now) {
    return XmlJudge.judge(bytes(xml), trust, now);
  }

  private static void refused(Finding finding, String xml) {
    SignatureReport report = judge(xml, PKI.trust(), TestPki.NOW);
    assertEquals(Set.of(finding), report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
  }

  private static String with(String xml, String old, String fresh) {
    assertTrue(xml.contains(old), () -> "nothing to attack: " + old);
    return xml.replace(old, fresh);
  }

  private static String between(String xml, String from, String to) {
    int start = xml.indexOf(from);
    return xml.substring(start, xml.indexOf(to, start) + to.length());
  }

  private static String token(String xml) {
    return between(xml, "<xades:EncapsulatedTimeStamp>", "</xades:EncapsulatedTimeStamp>");
  }

  private static byte[] signedAt(TestPki.Signer signer, Instant time) {
    return signer.sign(FORMAT, ENVELOPE, SigningOptions.at(time));
  }

  static List<Forgery> forgeries() {
    return XmlLevelForgeries.of(stamped, longTerm);
  }

  @ParameterizedTest
  @MethodSource("forgeries")
  void isRefused(Forgery forgery) {
    refused(forgery.finding(), text(forgery.content()));
    boolean notLookedInto =
        forgery.finding() == Finding.TIMESTAMP_BROKEN || forgery.name().startsWith("kept");
    if (!notLookedInto) {
      assertEquals(forgery.finding(), Checkers.finding(forgery.content()));
    }
  }

  @Test
  void aStampProvesTheTime() {
    SignatureReport report = judge(stamped, PKI.trust(), TestPki.NOW);
    assertEquals(Set.of(), report.findings());
    assertEquals("XAdES-T", report.signatures().get(0).format());
    assertEquals(TestPki.NOW, report.signatures().get(0).stampedAt());
    assertEquals("12/2026/TLKS", report.envelope().number());
  }

  @Test
  void longTermIsVerifiedYearsLaterWithoutAskingAnybody() {
    SignatureReport report = judge(longTerm, PKI.trustWithoutList(), TestPki.NOW.plus(YEARS));
    assertEquals(Set.of(), report.findings());
    assertEquals("XAdES-LT", report.signatures().get(0).format());
    assertNotEquals(
        Verdict.VALID, judge(stamped, PKI.trustWithoutList(), TestPki.NOW.plus(YEARS)).verdict());
  }

  @Test
  void longTermHoldsListsWhereThereIsNoResponder() {
    PKI.silence(RunningPki.Service.OCSP);
    String lists = text(FORMAT.extend(plain, SignatureLevel.LT, PKI.sources(data)));
    assertTrue(lists.contains("<xades:CRLValues>"));
    assertEquals(
        Set.of(), judge(lists, PKI.trustWithoutList(), TestPki.NOW.plus(YEARS)).findings());
  }

  @Test
  void everyKindOfKeyCanBeRaised() {
    for (TestPki.Signer signer : new TestPki.Signer[] {PKI.pki.elliptic, PKI.rsa3072}) {
      byte[] raised =
          FORMAT.extend(signedAt(signer, TestPki.NOW), SignatureLevel.LT, PKI.sources(data));
      assertEquals(Set.of(), judge(text(raised), PKI.trustWithoutList(), TestPki.NOW).findings());
    }
  }

  @Test
  void whatHasTheLevelStaysAsItIs() {
    assertArrayEquals(
        bytes(longTerm), FORMAT.extend(bytes(longTerm), SignatureLevel.T, PKI.sources(data)));
    assertArrayEquals(plain, FORMAT.extend(plain, SignatureLevel.B, PKI.sources(data)));
    assertEquals(
        Set.of(),
        judge(
                text(FORMAT.extend(bytes(stamped), SignatureLevel.LT, PKI.sources(data))),
                PKI.trustWithoutList(),
                TestPki.NOW)
            .findings());
  }

  @Test
  void withoutAnAuthorityNothingIsStamped() {
    PKI.silence(RunningPki.Service.TIME_STAMPS);
    assertThrows(
        TimeStampSource.TimeStampUnavailable.class,
        () -> FORMAT.extend(plain, SignatureLevel.T, PKI.sources(data)));
  }

  @Test
  void longTermNeedsToKnowOfRevocation() {
    PKI.silence(RunningPki.Service.OCSP, RunningPki.Service.LIST);
    assertThrows(
        EvidenceSources.EvidenceMissing.class,
        () -> FORMAT.extend(plain, SignatureLevel.LT, PKI.sources(data)));
    PKI.silence();
    byte[] revoked = signedAt(PKI.revoked, TestPki.NOW);
    assertThrows(
        EvidenceSources.EvidenceMissing.class,
        () -> FORMAT.extend(revoked, SignatureLevel.LT, PKI.sources(data)));
  }

  @Test
  void aChangedDocumentIsNotRaised() {
    byte[] changed = bytes(text(plain).replace("Mầm", "Mẩm"));
    assertThrows(
        SignatureFormat.SignatureNotGood.class,
        () -> FORMAT.extend(changed, SignatureLevel.T, PKI.sources(data)));
  }

  @Test
  void aTokenOverAnotherValueIsRefused() {
    byte[] other = signedAt(PKI.pki.leader, TestPki.NOW.minusSeconds(7));
    String otherStamped = text(FORMAT.extend(other, SignatureLevel.T, PKI.sources(data)));
    refused(Finding.TIMESTAMP_BROKEN, with(stamped, token(stamped), token(otherStamped)));
    refused(
        Finding.TIMESTAMP_BROKEN,
        with(
            stamped,
            token(stamped),
            "<xades:EncapsulatedTimeStamp>MAA=</xades:EncapsulatedTimeStamp>"));
  }

  @Test
  void aTokenOfAnAuthorityWeDoNotTrustIsRefused() {
    try (RunningPki foreign = new RunningPki()) {
      EvidenceSources theirs = foreign.sources(foreignData);
      String xml = text(SignatureExtension.stamped(plain, value -> theirs.stamp(value).token()));
      refused(Finding.TIMESTAMP_UNTRUSTED, xml);
    }
  }

  @Test
  void aStampOlderThanItsSignatureIsRefused() {
    PKI.setTime(TestPki.NOW.minus(Duration.ofHours(1)));
    EvidenceSources past = PKI.sources(data);
    refused(
        Finding.TIMESTAMP_BROKEN,
        text(SignatureExtension.stamped(plain, value -> past.stamp(value).token())));
  }

  @Test
  void aStampFromTheFutureIsRefused() {
    SignatureReport report = judge(stamped, PKI.trust(), TestPki.NOW.minus(Duration.ofMinutes(30)));
    assertTrue(report.findings().contains(Finding.TIMESTAMP_BROKEN));
    assertEquals(Verdict.INVALID, report.verdict());
  }

  @Test
  void aStampAfterTheCertificatesEndIsRefused() {
    byte[] late = signedAt(PKI.expired, TestPki.NOW.minus(Duration.ofDays(2)));
    String xml = text(FORMAT.extend(late, SignatureLevel.T, PKI.sources(data)));
    assertTrue(
        judge(xml, PKI.trust(), TestPki.NOW).findings().contains(Finding.NOT_VALID_AT_SIGNING));
  }

  @Test
  void revocationBeforeTheStampCountsAndLaterDoesNot() {
    byte[] signed = signedAt(PKI.revoked, TestPki.NOW);
    String xml = text(FORMAT.extend(signed, SignatureLevel.T, PKI.sources(data)));
    refused(Finding.REVOKED_CERTIFICATE, xml);
    TestPki.Signer officer = PKI.pki.signer(1030, KeyKind.P_256);
    String good =
        text(FORMAT.extend(signedAt(officer, TestPki.NOW), SignatureLevel.T, PKI.sources(data)));
    PKI.revoke(officer, TestPki.NOW.plusSeconds(60));
    Instant later = TestPki.NOW.plus(Duration.ofHours(1));
    SignatureReport report = judge(good, PKI.trust(), later);
    assertEquals(Set.of(), report.findings());
    assertEquals(TestPki.NOW.plusSeconds(60), report.signatures().get(0).revokedAt());
    assertFalse(
        judge(text(signedAt(officer, TestPki.NOW)), PKI.trust(), later).verdict() == Verdict.VALID);
  }

  @Test
  void withoutItsStampItIsAPlainSignatureAgain() {
    String cut =
        with(
            longTerm,
            between(longTerm, "<xades:UnsignedProperties>", "</xades:UnsignedProperties>"),
            "");
    assertEquals(text(plain), cut);
  }
}
