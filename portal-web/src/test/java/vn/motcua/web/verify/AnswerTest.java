package vn.motcua.web.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.signing.Verdict;

class AnswerTest {

  @Test
  void aGoodFileIsGood() {
    assertEquals("verify.valid", answer(Verdict.VALID));
    assertEquals(
        "verify.valid", answer(Verdict.VALID, VerificationReason.CERTIFICATE_REVOKED_LATER));
  }

  @Test
  void aRevokedPaperIsSaidBeforeItsGoodSignature() {
    assertEquals("verify.revoked", answer(Verdict.INVALID, VerificationReason.RESULT_REVOKED));
  }

  @Test
  void aChangedFileIsChanged() {
    assertEquals(
        "verify.changed", answer(Verdict.INVALID, VerificationReason.CHANGED_AFTER_SIGNING));
    assertEquals(
        "verify.changed", answer(Verdict.INVALID, VerificationReason.DIFFERS_FROM_RELEASED));
  }

  @Test
  void aFileWithoutSignatureIsNoForgery() {
    assertEquals("verify.unsigned", answer(Verdict.INVALID, VerificationReason.NO_SIGNATURE));
    assertEquals(
        "none", Answer.of(report(Verdict.INVALID, VerificationReason.NO_SIGNATURE)).look());
  }

  @Test
  void otherFaultsAreInvalid() {
    assertEquals("verify.invalid", answer(Verdict.INVALID, VerificationReason.UNTRUSTED_ISSUER));
  }

  @Test
  void whatWeDidNotReleaseIsNotOurs() {
    assertEquals(
        "verify.foreign", answer(Verdict.INDETERMINATE, VerificationReason.NOT_RELEASED_BY_US));
  }

  @Test
  void whatCannotBeSaidNowIsSaidLater() {
    assertEquals(
        "verify.later", answer(Verdict.INDETERMINATE, VerificationReason.REVOCATION_UNKNOWN));
  }

  private static String answer(Verdict verdict, VerificationReason... reasons) {
    return Answer.of(report(verdict, reasons)).key();
  }

  private static VerificationReport report(Verdict verdict, VerificationReason... reasons) {
    return new VerificationReport(
        verdict,
        List.of(reasons),
        List.of(),
        false,
        null,
        List.of(),
        Instant.EPOCH,
        "test",
        List.of());
  }
}
