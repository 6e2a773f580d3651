package vn.motcua.web.api.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.Verdict;
import vn.motcua.web.api.RecordWriter;

class ReportItemsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
  private static final Conclusion REVOKED =
      Conclusion.of(Set.of(VerificationReason.REVOKED_CERTIFICATE), true);
  private static final Conclusion PASSED = Conclusion.of(Set.of(), true);

  private static SignatureView signature(String signer) {
    return new SignatureView(
        signer,
        "",
        "Phó Chủ tịch",
        "Tổ chức chứng thực (DEMO)",
        "4d2",
        NOW,
        "PAdES-T",
        "RSA rsa-sha256",
        true,
        NOW,
        NOW,
        NOW,
        null,
        null,
        List.of(signer),
        "An".equals(signer) ? HolderKind.OFFICER : HolderKind.ORGANISATION,
        List.of(),
        Set.of());
  }

  private static FileReport file(DocumentFormat format, Conclusion said, SignatureView... by) {
    return file(format, said, Collections.nCopies(by.length, said), by);
  }

  private static FileReport file(
      DocumentFormat format, Conclusion said, List<Conclusion> ofEach, SignatureView... by) {
    return new FileReport("ab".repeat(32), format, said, List.of(), List.of(by), ofEach);
  }

  private static CheckReport shown(FileReport... files) {
    return new ReportItems(Locale.ENGLISH, null)
        .of(
            new VerificationReport(
                Verdict.INVALID,
                List.of(VerificationReason.REVOKED_CERTIFICATE),
                List.of(),
                false,
                null,
                List.of("ab".repeat(32)),
                NOW,
                "rules 1",
                List.of(files)));
  }

  @Test
  void everySignatureSaysWhatTheStandardSaysOfIt() {
    CheckReport report =
        shown(
            file(
                DocumentFormat.PDF,
                REVOKED,
                List.of(PASSED, REVOKED),
                signature("An"),
                signature("Bình")),
            file(DocumentFormat.XML, PASSED, signature("Chi")));

    assertEquals(
        List.of("An TOTAL-PASSED null", "Bình TOTAL-FAILED REVOKED", "Chi TOTAL-PASSED null"),
        report.signatures().stream()
            .map(s -> s.signer() + " " + s.indication() + " " + s.subIndication())
            .toList());
    assertEquals(
        List.of("OFFICER", "ORGANISATION", "ORGANISATION"),
        report.signatures().stream().map(SignatureItem::holder).toList());
    assertEquals("REVOKED", report.files().get(0).subIndication());
    assertNull(report.files().get(1).subIndication());
    assertTrue(report.files().get(0).message().endsWith("."));
    assertTrue(report.messages().get(0).endsWith("."));
  }

  @Test
  void aFileRefusedBeforeItsSignatureWasReadSaysWhyToo() {
    CheckReport report =
        shown(file(null, Conclusion.of(Set.of(VerificationReason.UNKNOWN_FORMAT), false)));

    assertEquals(List.of(), report.signatures());
    assertEquals("TOTAL-FAILED", report.files().get(0).indication());
    assertEquals("FORMAT_FAILURE", report.files().get(0).subIndication());
    assertNull(report.files().get(0).format());
  }

  @Test
  void whatIsNotKnownIsNullAndTimesHaveTheirOffset() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new RecordWriter()
        .writeTo(
            shown(file(DocumentFormat.PDF, PASSED, signature("An"))),
            CheckReport.class,
            CheckReport.class,
            null,
            null,
            null,
            out);
    String json = out.toString(StandardCharsets.UTF_8);

    assertTrue(json.contains("\"organisation\":null"), json);
    assertTrue(json.contains("\"signedAt\":\"2026-11-24T10:00:00+07:00\""), json);
    assertTrue(json.contains("\"paper\":null"), json);
    assertTrue(json.contains("\"indication\":\"TOTAL-PASSED\",\"subIndication\":null"), json);
  }
}
