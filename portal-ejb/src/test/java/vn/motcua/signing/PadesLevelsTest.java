package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signing.pades.Gap;
import vn.motcua.signing.pades.PdfJudge;
import vn.motcua.signing.timestamp.TimeStampSource;
import vn.motcua.signing.trust.TrustedAuthorities;

/** PAdES from T to LTA, and what is refused of these. */
class PadesLevelsTest {
  private static final PadesSignatures FORMAT = new PadesSignatures();
  private static final byte[] PDF = Samples.pdf();
  private static final RunningPki PKI = new RunningPki();
  private static byte[] plain;
  private static byte[] stamped;
  private static byte[] archived;

  @TempDir private static Path data;
  @TempDir private static Path foreignData;

  @BeforeAll
  static void sign() {
    plain = PKI.pki.leader.sign(FORMAT, PDF, new SigningOptions(TestPki.NOW, Samples.block()));
    stamped = FORMAT.extend(plain, SignatureLevel.T, PKI.sources(data));
    archived = FORMAT.extend(plain, SignatureLevel.LTA, PKI.sources(data));
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

  private static SignatureReport judge(byte[] pdf, TrustedAuthorities trust, Instant now) {
    return PdfJudge.judge(pdf, trust, now);
  }

  private static void refused(Finding finding, byte[] pdf) {
    SignatureReport report = judge(pdf, PKI.trust(), TestPki.NOW);
    assertTrue(report.findings().contains(finding), () -> "found " + report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
  }

  private static byte[] blackened(byte[] pdf) throws IOException {
    return PdfForgeries.appended(pdf, PdfForgeries::blacken);
  }

  @Test
  void aStampGoesIntoTheGapAndChangesNothingElse() {
    assertEquals(plain.length, stamped.length);
    SignatureReport report = judge(stamped, PKI.trust(), TestPki.NOW);
    assertEquals(Set.of(), report.findings());
    assertEquals("PAdES-T", report.signatures().get(0).format());
    assertEquals(TestPki.NOW, report.signatures().get(0).stampedAt());
    assertTrue(report.signatures().get(0).coversWholeFile());
  }

  @Test
  void theArchiveStampReachesTheEndAndNothingBeforeItChanges() {
    SignatureReport report = judge(archived, PKI.trust(), TestPki.NOW);
    assertEquals(Set.of(), report.findings());
    assertEquals("PAdES-LTA", report.signatures().get(0).format());
    assertTrue(Gap.lastReachesEnd(archived));
    assertArrayEquals(PDF, Arrays.copyOf(archived, PDF.length));
    assertEquals(1, report.signatures().size());
  }

  @Test
  void anArchivedFileIsVerifiedYearsLaterWithoutAskingAnybody() {
    Instant later = TestPki.NOW.plus(Duration.ofDays(6 * 365));
    assertEquals(Set.of(), judge(archived, PKI.trustWithoutList(), later).findings());
  }

  @Test
  void anEllipticSignatureIsRaisedToo() {
    byte[] signed = PKI.pki.elliptic.sign(FORMAT, PDF, SigningOptions.at(TestPki.NOW));
    byte[] raised = FORMAT.extend(signed, SignatureLevel.LTA, PKI.sources(data));
    assertEquals(Set.of(), judge(raised, PKI.trust(), TestPki.NOW).findings());
  }

  @Test
  void anArchivedFileStaysAsItIs() {
    assertArrayEquals(archived, FORMAT.extend(archived, SignatureLevel.LTA, PKI.sources(data)));
    assertArrayEquals(stamped, FORMAT.extend(stamped, SignatureLevel.T, PKI.sources(data)));
  }

  @Test
  void longTermDataWithoutAStampOverItIsNotHandedOutAndRefused() {
    byte[] open = FORMAT.extend(plain, SignatureLevel.LT, PKI.sources(data));
    refused(Finding.CHANGED_AFTER_SIGNING, open);
  }

  @Test
  void bytesBehindTheArchiveStampAreSeen() {
    byte[] longer = Arrays.copyOf(archived, archived.length + 10);
    Arrays.fill(longer, archived.length, longer.length, (byte) ' ');
    refused(Finding.CHANGED_AFTER_SIGNING, longer);
  }

  @Test
  void aPageChangedBehindTheArchiveStampIsSeen() throws IOException {
    refused(Finding.CHANGED_AFTER_SIGNING, blackened(archived));
  }

  @Test
  void aPageChangedAndThenArchivedByAGenuineAuthorityIsSeen() throws IOException {
    byte[] changed = FORMAT.extend(blackened(stamped), SignatureLevel.LTA, PKI.sources(data));
    assertTrue(Gap.lastReachesEnd(changed));
    refused(Finding.CHANGED_AFTER_SIGNING, changed);
  }

  @Test
  void aFlippedByteIsSeenAtEveryLevel() {
    for (int at : new int[] {40, PDF.length / 2, plain.length + 20, archived.length - 30}) {
      byte[] changed = archived.clone();
      changed[at] ^= 1;
      assertEquals(
          Verdict.INVALID, judge(changed, PKI.trust(), TestPki.NOW).verdict(), "byte " + at);
    }
  }

  @Test
  void aTokenOverAnotherValueIsRefused() {
    byte[] other = PKI.pki.leader.sign(FORMAT, PDF, SigningOptions.at(TestPki.NOW));
    byte[] token = Gap.token(FORMAT.extend(other, SignatureLevel.T, PKI.sources(data)));
    refused(Finding.TIMESTAMP_BROKEN, Gap.withToken(plain, token));
  }

  @Test
  void aTokenOfAnAuthorityWeDoNotTrustIsRefused() {
    try (RunningPki foreign = new RunningPki()) {
      refused(
          Finding.TIMESTAMP_UNTRUSTED,
          FORMAT.extend(plain, SignatureLevel.T, foreign.sources(foreignData)));
    }
  }

  @Test
  void revocationBeforeTheStampCounts() {
    byte[] signed = PKI.revoked.sign(FORMAT, PDF, SigningOptions.at(TestPki.NOW));
    refused(
        Finding.REVOKED_CERTIFICATE, FORMAT.extend(signed, SignatureLevel.T, PKI.sources(data)));
  }

  @Test
  void withoutAnAuthorityNothingIsStamped() {
    PKI.silence(RunningPki.Service.TIME_STAMPS);
    assertThrows(
        TimeStampSource.TimeStampUnavailable.class,
        () -> FORMAT.extend(plain, SignatureLevel.T, PKI.sources(data)));
    assertThrows(
        SignatureFormat.SignatureNotGood.class,
        () -> FORMAT.extend(PDF, SignatureLevel.T, PKI.sources(data)));
  }
}
