package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.signing.pades.PdfJudge;

/** What was prepared before the signature and brought to light after it is refused. */
class PdfShadowAttacksTest {
  @ParameterizedTest
  @MethodSource("vn.motcua.signing.PdfShadowForgeries#all")
  void isRefused(Forgery forgery) {
    SignatureReport report = PdfJudge.judge(forgery.content(), TestPki.OURS.trust(), TestPki.NOW);
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(report.findings().contains(forgery.finding()), () -> "found " + report.findings());
    assertFalse(report.signatures().stream().anyMatch(SignatureView::coversWholeFile));
  }
}
