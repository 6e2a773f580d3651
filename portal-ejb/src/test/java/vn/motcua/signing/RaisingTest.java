package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.signing.pades.PdfJudge;
import vn.motcua.signing.timestamp.TimeStampSource;

/** Released documents that get their time-stamp, or a higher level, later. */
class RaisingTest {
  private static final RunningPki PKI = new RunningPki();
  private static final byte[] PDF = Samples.pdf();
  private static List<SignedDocument> released;
  @TempDir private Path data;

  @BeforeAll
  static void sign() {
    byte[] pdf =
        PKI.pki.leader.sign(
            new PadesSignatures(), PDF, new SigningOptions(TestPki.NOW, Samples.block()));
    byte[] xml =
        PKI.pki.leader.sign(
            new XadesSignatures(), Samples.envelope(PDF).toXml(), SigningOptions.at(TestPki.NOW));
    released =
        List.of(
            SignedDocument.of("pdf", DocumentFormat.PDF, pdf),
            SignedDocument.of("xml", DocumentFormat.XML, xml));
  }

  @AfterEach
  void again() {
    PKI.silence();
  }

  @AfterAll
  static void stop() {
    PKI.close();
  }

  private List<String> levels(SignatureLevel level) {
    return PKI.raising(data, level).toLevel(released, TestPki.NOW).stream()
        .map(RaisingTest::judged)
        .toList();
  }

  private static String judged(SignedDocument document) {
    SignatureReport report =
        document.format() == DocumentFormat.PDF
            ? PdfJudge.judge(document.content(), PKI.trust(), TestPki.NOW)
            : XmlJudge.judge(document.content(), PKI.trust(), TestPki.NOW);
    assertEquals(Set.of(), report.findings());
    SignatureView view = report.signatures().get(0);
    assertEquals(TestPki.NOW, view.stampedAt());
    return view.level();
  }

  @Test
  void theSettingSaysTheLevel() {
    assertEquals(List.of("T", "T"), levels(SignatureLevel.T));
    assertEquals(List.of("LTA", "LT"), levels(SignatureLevel.LTA));
  }

  @Test
  void whatWasRenderedStaysTheBeginning() {
    byte[] raised =
        PKI.raising(data, SignatureLevel.LTA).toLevel(released, TestPki.NOW).get(0).content();
    assertArrayEquals(PDF, Arrays.copyOf(raised, PDF.length));
  }

  @Test
  void aSilentAuthorityIsSaidAndNothingIsRaised() {
    PKI.silence(RunningPki.Service.TIME_STAMPS);
    assertThrows(
        TimeStampSource.TimeStampUnavailable.class,
        () -> PKI.raising(data, SignatureLevel.T).toLevel(released, TestPki.NOW));
  }

  @Test
  void onlyWhatLacksSomethingIsRaisedLater() {
    SignedSet set = new SignedSet(released, "x", "1", TestPki.NOW, Set.of());
    assertTrue(PKI.raising(data, SignatureLevel.T).isWanted(set.unstamped()));
    assertFalse(PKI.raising(data, SignatureLevel.T).isWanted(set));
    assertTrue(PKI.raising(data, SignatureLevel.LTA).isWanted(set));
  }

  @Test
  void theSettingIsOneOfTwo() {
    assertEquals(SignatureLevel.LTA, EvidenceSettings.level("LTA"));
    assertEquals(SignatureLevel.T, EvidenceSettings.level("T"));
    assertThrows(IllegalStateException.class, () -> EvidenceSettings.level("B"));
  }
}
