package vn.motcua.issuing.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.issuing.verification.Judgement.Weighed;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.Finding;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.ResultEnvelope;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.Verdict;

class JudgementTest {
  private static final Instant RELEASED = Instant.parse("2026-11-20T03:00:00Z");
  private static final ResultEnvelope.Named UNSIGNED =
      new ResultEnvelope.Named("application/pdf", "ab".repeat(32), 1234);

  private static RegisteredPaper paper(PaperState state) {
    return paper(PaperKind.RESULT, "12/2026/TLKS", state);
  }

  private static RegisteredPaper paper(PaperKind kind, String number, PaperState state) {
    return new RegisteredPaper(
        1,
        "p",
        kind,
        12,
        99,
        2026,
        number,
        "7K3F9QWX2M",
        state,
        RELEASED,
        RELEASED,
        new RegisteredPaper.UnsignedPrefix(UNSIGNED.sha256(), UNSIGNED.length()),
        "cd".repeat(32),
        null,
        state == PaperState.REVOKED ? RELEASED.plusSeconds(60) : null,
        state == PaperState.REVOKED ? "Cấp sai họ tên" : null);
  }

  private static SignatureView signature(Instant revokedAt, Instant validUntil) {
    return signature("A", revokedAt, validUntil, Set.of());
  }

  private static SignatureView signature(
      String signer, Instant revokedAt, Instant validUntil, Set<Finding> findings) {
    return new SignatureView(
        signer,
        "",
        "",
        "CA",
        "1",
        RELEASED,
        "PAdES-B",
        "RSA",
        true,
        RELEASED,
        validUntil,
        null,
        revokedAt,
        RELEASED,
        List.of(signer, "CA"),
        HolderKind.OFFICER,
        List.of(),
        findings);
  }

  private static CheckedPart part(DocumentFormat format, Set<Finding> findings) {
    return part(format, findings, signature(null, RELEASED.plus(Duration.ofDays(900))));
  }

  private static CheckedPart part(
      DocumentFormat format, Set<Finding> findings, SignatureView signature) {
    return new CheckedPart(
        "cd".repeat(32),
        format,
        findings,
        List.of(signature),
        format == DocumentFormat.PDF ? List.of(UNSIGNED) : List.of(),
        format == DocumentFormat.XML ? UNSIGNED : null,
        "rules",
        RELEASED);
  }

  private static Weighed released(CheckedPart part) {
    return new Weighed(part, Optional.of(paper(PaperState.ISSUED)), Optional.empty());
  }

  private static Weighed unknown(CheckedPart part) {
    return new Weighed(part, Optional.empty(), Optional.empty());
  }

  private static Weighed annex(String number) {
    CheckedPart pdf = part(DocumentFormat.PDF, Set.of());
    return new Weighed(
        new CheckedPart(
            pdf.sha256(),
            pdf.format(),
            pdf.findings(),
            pdf.signatures(),
            List.of(),
            null,
            pdf.checkedBy(),
            pdf.checkedAt()),
        Optional.of(paper(PaperKind.RESULT_ANNEX, number, PaperState.ISSUED)),
        Optional.empty());
  }

  @Test
  void anAnnexGoesWithItsResultAndWithNoOther() {
    Weighed xml = released(part(DocumentFormat.XML, Set.of()));
    Weighed pdf = released(part(DocumentFormat.PDF, Set.of()));
    Weighed mine = annex("12/2026/TLKS");
    for (Weighed other : List.of(xml, pdf, annex("12/2026/TLKS"))) {
      assertEquals(Verdict.VALID, Judgement.of(List.of(other, mine)).verdict());
      assertEquals(Verdict.VALID, Judgement.of(List.of(mine, other)).verdict());
      assertEquals(
          List.of(VerificationReason.PDF_XML_MISMATCH),
          Judgement.of(List.of(other, annex("13/2026/TLKS"))).reasons());
    }
    assertEquals(
        List.of(VerificationReason.PDF_XML_MISMATCH), Judgement.of(List.of(pdf, pdf)).reasons());
  }

  @Test
  void aReleasedFileWithAGoodSignatureIsValid() {
    VerificationReport report = Judgement.of(List.of(released(part(DocumentFormat.PDF, Set.of()))));
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(List.of(), report.reasons());
    assertTrue(report.releasedByUs());
    assertEquals("12/2026/TLKS", report.paper().number());
  }

  @Test
  void aGoodSignatureOnAPaperThatIsNotInTheRegisterLeavesItOpen() {
    VerificationReport report = Judgement.of(List.of(unknown(part(DocumentFormat.PDF, Set.of()))));
    assertEquals(Verdict.INDETERMINATE, report.verdict());
    assertEquals(List.of(VerificationReason.NOT_RELEASED_BY_US), report.reasons());
    assertFalse(report.releasedByUs());
    assertNull(report.paper());
  }

  @Test
  void anotherVersionOfOurPaperIsRefused() {
    Weighed other =
        new Weighed(
            part(DocumentFormat.PDF, Set.of()),
            Optional.empty(),
            Optional.of(paper(PaperState.ISSUED)));
    VerificationReport report = Judgement.of(List.of(other));
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(List.of(VerificationReason.DIFFERS_FROM_RELEASED), report.reasons());
    assertFalse(report.releasedByUs());
  }

  @Test
  void aPaperTakenBackIsRefusedWithTheReasonKept() {
    Weighed revoked =
        new Weighed(
            part(DocumentFormat.PDF, Set.of()),
            Optional.of(paper(PaperState.REVOKED)),
            Optional.empty());
    VerificationReport report = Judgement.of(List.of(revoked));
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(List.of(VerificationReason.RESULT_REVOKED), report.reasons());
    assertEquals("Cấp sai họ tên", report.paper().revokedWhy());
  }

  @Test
  void aPdfAndItsEnvelopeBelongTogether() {
    VerificationReport report =
        Judgement.of(
            List.of(
                released(part(DocumentFormat.XML, Set.of())),
                released(part(DocumentFormat.PDF, Set.of()))));
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(2, report.signatures().size());
  }

  @Test
  void anEnvelopeOfAnotherPdfIsRefused() {
    CheckedPart pdf = part(DocumentFormat.PDF, Set.of());
    CheckedPart other =
        new CheckedPart(
            pdf.sha256(),
            DocumentFormat.PDF,
            Set.of(),
            pdf.signatures(),
            List.of(new ResultEnvelope.Named("application/pdf", UNSIGNED.sha256(), 1235)),
            null,
            "rules",
            RELEASED);
    VerificationReport report =
        Judgement.of(List.of(released(other), released(part(DocumentFormat.XML, Set.of()))));
    assertEquals(List.of(VerificationReason.PDF_XML_MISMATCH), report.reasons());
    assertEquals(Verdict.INVALID, report.verdict());
  }

  @Test
  void twoFilesOfOneKindDoNotBelongTogether() {
    CheckedPart pdf = part(DocumentFormat.PDF, Set.of());
    assertEquals(
        List.of(VerificationReason.PDF_XML_MISMATCH),
        Judgement.of(List.of(released(pdf), released(pdf))).reasons());
  }

  @Test
  void aCertificateRevokedAfterReleaseDoesNotHurtAReleasedPaper() {
    CheckedPart part =
        part(
            DocumentFormat.PDF,
            Set.of(Finding.REVOKED_CERTIFICATE),
            signature(RELEASED.plusSeconds(1), RELEASED.plus(Duration.ofDays(900))));
    VerificationReport report = Judgement.of(List.of(released(part)));
    assertEquals(Verdict.VALID, report.verdict());
    assertEquals(List.of(VerificationReason.CERTIFICATE_REVOKED_LATER), report.reasons());
    assertEquals(Verdict.INVALID, Judgement.of(List.of(unknown(part))).verdict());
  }

  @Test
  void whatIsWrongWithOneSignatureIsNotSaidOfTheOther() {
    Instant until = RELEASED.plus(Duration.ofDays(900));
    SignatureView good = signature("A", null, until, Set.of());
    SignatureView revoked =
        signature("B", RELEASED.minusSeconds(1), until, Set.of(Finding.REVOKED_CERTIFICATE));

    assertEquals(
        List.of("TOTAL-PASSED null", "INDETERMINATE REVOKED_NO_POE"),
        conclusions(Set.of(Finding.REVOKED_CERTIFICATE), good, revoked));
    assertEquals(
        List.of("TOTAL-FAILED HASH_FAILURE", "TOTAL-FAILED HASH_FAILURE"),
        conclusions(
            Set.of(Finding.REVOKED_CERTIFICATE, Finding.CHANGED_AFTER_SIGNING), good, revoked));
  }

  @Test
  void anOldReportThatKeptNothingOfEachSaysTheSameOfAll() {
    Instant until = RELEASED.plus(Duration.ofDays(900));
    assertEquals(
        List.of("INDETERMINATE TRY_LATER", "INDETERMINATE TRY_LATER"),
        conclusions(
            Set.of(Finding.REVOCATION_UNKNOWN),
            signature("A", null, until, null),
            signature("B", null, until, null)));
  }

  private static List<String> conclusions(Set<Finding> ofFile, SignatureView... signatures) {
    CheckedPart part =
        new CheckedPart(
            "cd".repeat(32),
            DocumentFormat.PDF,
            ofFile,
            List.of(signatures),
            List.of(UNSIGNED),
            null,
            "rules",
            RELEASED);
    return Judgement.of(List.of(released(part))).files().get(0).conclusions().stream()
        .map(c -> c.indication().shown() + " " + c.sub())
        .toList();
  }

  @Test
  void aCertificateRevokedBeforeReleaseIsRefused() {
    CheckedPart part =
        part(
            DocumentFormat.PDF,
            Set.of(Finding.REVOKED_CERTIFICATE),
            signature(RELEASED.minusSeconds(1), RELEASED.plus(Duration.ofDays(900))));
    assertEquals(
        List.of(VerificationReason.REVOKED_CERTIFICATE),
        Judgement.of(List.of(released(part))).reasons());
  }

  @Test
  void aCertificateExpiredAfterReleaseDoesNotHurtAReleasedPaper() {
    CheckedPart part =
        part(
            DocumentFormat.PDF,
            Set.of(Finding.EXPIRED_CERTIFICATE),
            signature(null, RELEASED.plusSeconds(1)));
    assertEquals(
        List.of(VerificationReason.CERTIFICATE_EXPIRED_LATER),
        Judgement.of(List.of(released(part))).reasons());
  }

  @Test
  void theWorstReasonComesFirst() {
    VerificationReport report =
        Judgement.of(
            List.of(
                unknown(
                    part(
                        DocumentFormat.PDF,
                        Set.of(Finding.REVOCATION_UNKNOWN, Finding.CHANGED_AFTER_SIGNING)))));
    assertEquals(VerificationReason.CHANGED_AFTER_SIGNING, report.reasons().get(0));
    assertEquals(Verdict.INVALID, report.verdict());
  }
}
