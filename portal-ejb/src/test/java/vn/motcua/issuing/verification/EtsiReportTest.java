package vn.motcua.issuing.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.validationreport.ValidationReportUtils;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.SignatureCheck;
import vn.motcua.issuing.SignatureCheck.Status;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.shared.Texts;
import vn.motcua.signing.Finding;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SignedPapers;
import vn.motcua.signing.TestPki;

/** Reports on real signatures, in the terms of the standards, by the schema of the standard. */
class EtsiReportTest {
  private static final SignedPapers SIGNED = new SignedPapers();

  /** A byte of the second line, a comment: the file can still be read. */
  private static final int IN_COMMENT = 11;

  private static byte[] plain;

  @TempDir private static Path data;

  @BeforeAll
  static void sign() {
    plain = SIGNED.invisible(Samples.pdf());
  }

  @AfterAll
  static void stop() {
    SIGNED.close();
  }

  private static VerificationReport report(byte[] file) {
    SignatureReport found = SIGNED.judged(file);
    return report(file, found);
  }

  private static VerificationReport report(byte[] file, SignatureReport found) {
    CheckedPart part =
        new CheckedPart(
            Sha256.hexOf(file),
            found.format(),
            found.findings(),
            found.signatures(),
            List.of(),
            null,
            found.checkedBy(),
            TestPki.NOW);
    return Judgement.of(List.of(new Judgement.Weighed(part, Optional.empty(), Optional.empty())));
  }

  private static void validated(String xml) throws SAXException, IOException {
    ValidationReportUtils.getInstance()
        .getSchema()
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  private static Status status(VerificationReport report, SignatureCheck check) {
    return report.files().get(0).checks().stream()
        .filter(c -> c.check() == check)
        .findFirst()
        .orElseThrow()
        .status();
  }

  private static String conclusion(VerificationReport report) {
    Conclusion conclusion = report.files().get(0).conclusion();
    return conclusion.indication().shown()
        + (conclusion.sub() == null ? "" : " " + conclusion.sub());
  }

  @ParameterizedTest
  @EnumSource(
      value = SignatureLevel.class,
      names = {"B", "T", "LTA"})
  void aGoodSignatureOfEveryLevelPassesAndItsReportKeepsTheSchema(SignatureLevel level)
      throws SAXException, IOException {
    byte[] file = level == SignatureLevel.B ? plain : SIGNED.raised(plain, level, data);
    VerificationReport report = report(file);
    assertEquals("TOTAL-PASSED", conclusion(report));
    assertEquals(
        level == SignatureLevel.B ? Status.ABSENT : Status.PASSED,
        status(report, SignatureCheck.TIME_STAMP));
    assertTrue(
        report.files().get(0).checks().stream()
            .allMatch(c -> c.status() == Status.PASSED || c.status() == Status.ABSENT));
    String xml = EtsiReport.write(report);
    validated(xml);
    assertTrue(xml.contains("urn:etsi:019102:mainindication:total-passed"), xml);
    assertTrue(xml.contains("<vr:base64>"), xml);
  }

  @Test
  void bothSignersOfAResultAreReported() throws SAXException, IOException {
    byte[] leader = SIGNED.raised(SIGNED.invisible(Samples.sealable()), SignatureLevel.T, data);
    byte[] both =
        SIGNED.raised(SIGNED.sealed(leader, Samples.mark().place()), SignatureLevel.T, data);
    VerificationReport report = report(both);
    assertEquals("TOTAL-PASSED", conclusion(report));
    assertEquals(2, report.signatures().size());
    String xml = EtsiReport.write(report);
    validated(xml);
    assertEquals(2, xml.split("<vr:SignatureValidationReport>", -1).length - 1, xml);
    assertTrue(xml.contains("<vr:Signer>Phạm Văn Khuôn (DEMO)</vr:Signer>"), xml);
    assertTrue(xml.contains("<vr:Signer>Ủy ban nhân dân phường Hòa Mẫu (DEMO)</vr:Signer>"), xml);
    String html = HtmlReport.write(report, Arrays.asList(null, null));
    for (Locale locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
      assertTrue(html.contains(Texts.text(locale, "issuing.report.signer-agency")), html);
    }
  }

  @Test
  void aChangedFileFailsByItsHashAndLaterQuestionsAreNotAnsweredYes()
      throws SAXException, IOException {
    byte[] changed = plain.clone();
    changed[IN_COMMENT] ^= 1;
    VerificationReport report = report(changed);
    assertEquals("TOTAL-FAILED HASH_FAILURE", conclusion(report));
    assertEquals(Status.FAILED, status(report, SignatureCheck.UNCHANGED));
    assertEquals(Status.NOT_REACHED, status(report, SignatureCheck.STRONG_ALGORITHM));
    validated(EtsiReport.write(report));
  }

  @Test
  void aFileThatIsNotSignedIsReportedToo() throws SAXException, IOException {
    VerificationReport report = report(Samples.pdf());
    assertEquals("TOTAL-FAILED FORMAT_FAILURE", conclusion(report));
    assertEquals(Status.PASSED, status(report, SignatureCheck.READABLE));
    assertEquals(Status.FAILED, status(report, SignatureCheck.SIGNED));
    assertEquals(Status.NOT_REACHED, status(report, SignatureCheck.UNCHANGED));
    validated(EtsiReport.write(report));
  }

  @Test
  void whatWeRefuseTheStandardMayOnlyNotConclude() {
    byte[] strangers =
        TestPki.STRANGER.leader.sign(
            new vn.motcua.signing.PadesSignatures(),
            Samples.pdf(),
            vn.motcua.signing.SigningOptions.at(TestPki.NOW));
    VerificationReport report = report(strangers);
    assertEquals("INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND", conclusion(report));
    assertEquals(vn.motcua.signing.Verdict.INVALID, report.verdict());
    assertEquals(Status.NOT_REACHED, status(report, SignatureCheck.NOT_REVOKED));
  }

  @ParameterizedTest
  @EnumSource(Finding.class)
  void everyFindingHasItsConclusionQuestionAndSentence(Finding finding)
      throws SAXException, IOException {
    SignatureReport good = SIGNED.judged(plain);
    VerificationReport report =
        report(
            plain,
            new SignatureReport(
                good.format(), java.util.Set.of(finding), good.signatures(), null, "test"));
    FileReport file = report.files().get(0);
    assertFalse(conclusion(report).startsWith("TOTAL-PASSED"));
    assertEquals(1, file.checks().stream().filter(c -> c.reason() != null).count());
    for (Locale locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
      assertFalse(Texts.text(locale, file.conclusion().messageKey()).isBlank());
    }
    validated(EtsiReport.write(report));
  }

  @Test
  void everyQuestionAndAnswerHasWordsInBothLanguages() {
    for (Locale locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
      for (SignatureCheck check : SignatureCheck.values()) {
        assertTrue(Texts.text(locale, check.messageKey()).endsWith("?"), check.name());
      }
      for (Status status : Status.values()) {
        assertTrue(Texts.text(locale, status.messageKey()).endsWith("."), status.name());
      }
    }
  }

  @Test
  void theReportForPeopleAnswersEveryQuestionInBothLanguagesAndEscapesNames() {
    String html = HtmlReport.write(report(plain), Arrays.asList("<b>", null));
    assertTrue(html.contains(Texts.text(Texts.VIETNAMESE, "signing.check.UNCHANGED")), html);
    assertTrue(html.contains(Texts.text(Locale.ENGLISH, "signing.check.UNCHANGED")), html);
    assertTrue(html.contains("&lt;b&gt;") && !html.contains("<b>"), html);
    assertTrue(html.contains("Phạm Văn Khuôn"), html);
    assertFalse(html.contains("{0}") || html.contains("http"), html);
  }

  @Test
  void theSchemaRefusesWhatIsNotAReport() {
    String xml = EtsiReport.write(report(plain));
    assertThrows(
        SAXException.class,
        () -> validated(xml.replace("SignatureValidationStatus", "SignatureStatus")));
  }
}
