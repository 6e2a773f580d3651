package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signing.pades.Gap;
import vn.motcua.signing.pades.PdfJudge;

/** A result signed twice, from T to LTA. */
class SecondSignatureLevelsTest {
  private static final PadesSignatures FORMAT = new PadesSignatures();
  private static final RunningPki PKI = new RunningPki();
  private static byte[] leader;
  private static byte[] stampedLeader;

  @TempDir private static Path data;

  @BeforeAll
  static void sign() {
    leader = byLeader(PKI.pki.leader);
    stampedLeader = FORMAT.extend(leader, SignatureLevel.T, PKI.sources(data));
  }

  @AfterEach
  void again() {
    PKI.setTime(TestPki.NOW);
  }

  @AfterAll
  static void stop() {
    PKI.close();
  }

  private static byte[] byLeader(TestPki.Signer signer) {
    return signer.sign(
        FORMAT, Samples.sealable(), new SigningOptions(TestPki.NOW, Samples.block()));
  }

  private static byte[] byAgency(byte[] pdf) {
    return PKI.pki.agency.sign(FORMAT, pdf, new SigningOptions(TestPki.NOW, Samples.mark()));
  }

  private static byte[] raised(byte[] pdf, SignatureLevel level) {
    return FORMAT.extend(pdf, level, PKI.sources(data));
  }

  private static SignatureReport judge(byte[] pdf) {
    return PdfJudge.judge(pdf, PKI.trust(), TestPki.NOW);
  }

  private static List<String> formats(SignatureReport report) {
    return report.signatures().stream().map(SignatureView::format).toList();
  }

  @Test
  void eachSignatureHasItsOwnTimeStamp() {
    byte[] both = raised(byAgency(stampedLeader), SignatureLevel.T);
    SignatureReport report = judge(both);
    assertEquals(Set.of(), report.findings());
    assertEquals(List.of("PAdES-T", "PAdES-T"), formats(report));
    assertTrue(report.signatures().stream().allMatch(s -> TestPki.NOW.equals(s.stampedAt())));
    assertArrayEquals(stampedLeader, Arrays.copyOf(both, stampedLeader.length));
  }

  /** No authority answered when the leader signed: his gap is covered, no stamp can go in later. */
  @Test
  void theAgencysTimeStampProvesTheLeadersSignatureToo() {
    byte[] both = raised(byAgency(leader), SignatureLevel.T);
    assertArrayEquals(leader, Arrays.copyOf(both, leader.length));
    SignatureReport report = judge(both);
    assertEquals(Set.of(), report.findings());
    assertEquals(List.of("PAdES-B", "PAdES-T"), formats(report));
    assertEquals(TestPki.NOW, report.signatures().get(0).stampedAt());
  }

  @Test
  void anArchivedFileIsVerifiedYearsLaterWithoutAskingAnybody() {
    byte[] archived = raised(byAgency(stampedLeader), SignatureLevel.LTA);
    assertTrue(Gap.lastReachesEnd(archived));
    Instant later = TestPki.NOW.plus(Duration.ofDays(6 * 365));
    SignatureReport report = PdfJudge.judge(archived, PKI.trustWithoutList(), later);
    assertEquals(Set.of(), report.findings());
    assertEquals(List.of("PAdES-LTA", "PAdES-LTA"), formats(report));
    assertArrayEquals(archived, raised(archived, SignatureLevel.LTA));
  }

  @Test
  void soIsOneWhoseLeaderHadNoTimeStamp() {
    byte[] archived = raised(byAgency(leader), SignatureLevel.LTA);
    assertEquals(Set.of(), judge(archived).findings());
    Instant later = TestPki.NOW.plus(Duration.ofDays(6 * 365));
    assertEquals(Set.of(), PdfJudge.judge(archived, PKI.trustWithoutList(), later).findings());
  }

  @Test
  void aLeaderRevokedBeforeTheTimeStampIsRefused() {
    byte[] revoked = raised(byLeader(PKI.revoked), SignatureLevel.T);
    byte[] both = raised(byAgency(revoked), SignatureLevel.T);
    assertTrue(judge(both).findings().contains(Finding.REVOKED_CERTIFICATE));
  }

  @Test
  void theLeadersTimeStampCannotBeExchangedOnceTheAgencySigned() {
    byte[] other = raised(byLeader(PKI.pki.leader), SignatureLevel.T);
    byte[] both = raised(byAgency(stampedLeader), SignatureLevel.T);
    byte[] changed = Gap.withToken(both, Gap.token(other));
    assertEquals(Verdict.INVALID, judge(changed).verdict());
  }

  @Test
  void longTermDataWithoutAStampOverItIsRefused() {
    byte[] open = raised(byAgency(stampedLeader), SignatureLevel.LT);
    assertTrue(judge(open).findings().contains(Finding.CHANGED_AFTER_SIGNING));
  }
}
