package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.signing.pades.PdfJudge;

/** Everything known that makes a careless reader trust a page that was never signed. */
class PdfAttacksTest {
  private static final PadesSignatures FORMAT = new PadesSignatures();
  private static final byte[] PDF = PdfForgeries.PDF;
  private static final byte[] SIGNED = PdfForgeries.SIGNED;

  private static SignatureReport judge(byte[] pdf) {
    return PdfJudge.judge(pdf, TestPki.OURS.trust(), TestPki.NOW);
  }

  @ParameterizedTest
  @MethodSource("vn.motcua.signing.PdfForgeries#all")
  void isRefused(Forgery forgery) {
    SignatureReport report = judge(forgery.content());
    assertEquals(Verdict.INVALID, report.verdict(), () -> "found " + report.findings());
    assertTrue(forgery.finding() == null || report.findings().contains(forgery.finding()));
  }

  @Test
  void aByteRangeThatLeavesThePageOutCoversNothing() {
    SignatureReport report = judge(PdfForgeries.rangeWithoutPage());
    assertEquals(Verdict.INVALID, report.verdict());
    assertFalse(report.signatures().stream().anyMatch(SignatureView::coversWholeFile));
  }

  @Test
  void theUntouchedPdfIsValidWithExactlyOneSignature() {
    SignatureReport report = judge(SIGNED);
    assertEquals(Set.of(), report.findings());
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(1, report.signatures().size());
    assertTrue(report.signatures().get(0).coversWholeFile());
    assertEquals(TestPki.NOW, report.signatures().get(0).signedAt());
    assertEquals("Phạm Văn Khuôn (DEMO)", report.signatures().get(0).signer());
  }

  @Test
  void anEllipticSignatureIsValid() {
    byte[] signed = TestPki.OURS.elliptic.sign(FORMAT, PDF, SigningOptions.at(TestPki.NOW));
    assertEquals(Set.of(), judge(signed).findings());
  }

  @Test
  void ourOwnPolicyIsTheOneInForce() {
    assertEquals("Mot Cua strict PDF policy 3", PdfJudge.policyName());
    assertEquals("Mot Cua strict PDF policy 3", judge(SIGNED).checkedBy());
  }

  @Test
  void aRevokedCertificateIsRefused() {
    var revoked = TestPki.OURS.leader.credential().certificate();
    SignatureReport report =
        PdfJudge.judge(SIGNED, TestPki.OURS.trust(TestPki.OURS.crl(revoked)), TestPki.NOW);
    assertEquals(Set.of(Finding.REVOKED_CERTIFICATE), report.findings());
  }

  @Test
  void aStaleRevocationListLeavesItOpen() {
    SignatureReport report =
        PdfJudge.judge(SIGNED, TestPki.OURS.trust(), TestPki.NOW.plus(Duration.ofDays(8)));
    assertEquals(Verdict.INDETERMINATE, report.verdict());
    assertTrue(report.findings().contains(Finding.REVOCATION_UNKNOWN));
  }
}
