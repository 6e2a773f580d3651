package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.pades.FreshPdf;
import vn.motcua.signing.pades.PdfJudge;

/** The signer first, then the agency (NĐ 30/2020), and nothing else between or after. */
class SecondSignatureTest {
  private static final PadesSignatures FORMAT = new PadesSignatures();
  private static final TestPki PKI = TestPki.OURS;
  private static final byte[] PDF = Samples.sealable();
  private static final byte[] LEADER = byLeader(PDF);
  private static final byte[] BOTH = byAgency(LEADER);

  private interface Edit {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] byLeader(byte[] pdf) {
    return PKI.leader.sign(FORMAT, pdf, new SigningOptions(TestPki.NOW, Samples.block()));
  }

  private static byte[] byAgency(byte[] pdf) {
    return PKI.agency.sign(FORMAT, pdf, new SigningOptions(TestPki.NOW, Samples.mark()));
  }

  private static SignatureReport judge(byte[] pdf) {
    return PdfJudge.judge(pdf, PKI.trust(), TestPki.NOW);
  }

  private static void refused(Finding finding, byte[] pdf) {
    SignatureReport report = judge(pdf);
    assertTrue(report.findings().contains(finding), () -> "found " + report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
  }

  private static byte[] edited(byte[] pdf, Edit edit) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      assertTrue(out.size() > pdf.length, "the edit changed something");
      return out.toByteArray();
    }
  }

  private static PDSignatureField field(PDDocument document, String name) {
    return (PDSignatureField) document.getDocumentCatalog().getAcroForm().getField(name);
  }

  private static void blacken(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.setNonStrokingColor(Color.BLACK);
      content.addRect(80, 720, 300, 40);
      content.fill();
    }
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  @Test
  void bothSignaturesAreSeenEachAsWhatItIs() {
    SignatureReport report = judge(BOTH);
    assertEquals(Set.of(), report.findings());
    assertEquals(
        List.of(HolderKind.OFFICER, HolderKind.ORGANISATION),
        report.signatures().stream().map(SignatureView::holder).toList());
    assertTrue(report.signatures().stream().allMatch(SignatureView::coversWholeFile));
    assertEquals("Ủy ban nhân dân phường Hòa Mẫu (DEMO)", report.signatures().get(1).signer());
  }

  @Test
  void whatWasSignedBeforeStaysAsItWas() {
    assertArrayEquals(PDF, Arrays.copyOf(BOTH, PDF.length));
    assertArrayEquals(LEADER, Arrays.copyOf(BOTH, LEADER.length));
  }

  @Test
  void theLeadersSignatureAloneIsJudgedForWhatItIs() {
    SignatureReport report = judge(LEADER);
    assertEquals(Set.of(), report.findings());
    assertEquals(1, report.signatures().size());
    assertEquals(HolderKind.OFFICER, report.signatures().get(0).holder());
  }

  @Test
  void theAgencyBeforeItsLeaderIsRefused() {
    refused(Finding.UNKNOWN_SIGNATURES, byLeader(byAgency(PDF)));
  }

  @Test
  void twoOfficersOrTwoAgenciesAreRefused() {
    refused(Finding.UNKNOWN_SIGNATURES, byLeader(LEADER));
    refused(Finding.UNKNOWN_SIGNATURES, byAgency(byAgency(PDF)));
  }

  @Test
  void aThirdSignatureIsRefused() {
    refused(Finding.UNKNOWN_SIGNATURES, byAgency(BOTH));
  }

  @Test
  void aPageChangedBetweenTheTwoIsSeen() throws IOException {
    refused(Finding.CHANGED_AFTER_SIGNING, byAgency(edited(LEADER, SecondSignatureTest::blacken)));
  }

  @Test
  void aPageChangedAfterBothIsSeen() throws IOException {
    refused(Finding.CHANGED_AFTER_SIGNING, edited(BOTH, SecondSignatureTest::blacken));
  }

  @Test
  void aFieldMovedBetweenTheTwoIsSeen() throws IOException {
    byte[] moved =
        edited(
            LEADER,
            document -> {
              var widget = field(document, "agency").getWidgets().get(0);
              widget.setRectangle(new PDRectangle(80, 700, 300, 60));
              widget.getCOSObject().setNeedToBeUpdated(true);
            });
    refused(Finding.CHANGED_AFTER_SIGNING, byAgency(moved));
  }

  @Test
  void theLookOfTheFirstSignatureCannotChangeBetween() throws IOException {
    byte[] changed =
        edited(
            LEADER,
            document -> {
              COSDictionary signer = field(document, "signer").getCOSObject();
              signer.removeItem(COSName.AP);
              signer.setNeedToBeUpdated(true);
            });
    refused(Finding.CHANGED_AFTER_SIGNING, byAgency(changed));
  }

  @Test
  void aFieldThatTheLeaderDidNotHaveBeforeHimIsSeen() throws IOException {
    byte[] plain =
        PKI.leader.sign(FORMAT, Samples.pdf(), new SigningOptions(TestPki.NOW, Samples.block()));
    refused(Finding.CHANGED_AFTER_SIGNING, byAgency(plain));
  }

  @Test
  void aNotePutOnThePageBetweenIsSeen() throws IOException {
    byte[] noted =
        edited(
            LEADER,
            document -> {
              PDAnnotationText note = new PDAnnotationText();
              note.setRectangle(new PDRectangle(20, 20, 20, 20));
              note.setContents("x");
              document.getPage(0).getAnnotations().add(note);
              document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            });
    refused(Finding.CHANGED_AFTER_SIGNING, byAgency(noted));
  }

  @Test
  void somethingHiddenInTheCatalogueBetweenIsSeen() throws IOException {
    byte[] hidden =
        edited(
            LEADER,
            document -> {
              COSDictionary catalogue = document.getDocumentCatalog().getCOSObject();
              COSArray kept = new COSArray();
              kept.add(COSName.getPDFName("Later"));
              catalogue.setItem(COSName.getPDFName("Kept"), kept);
              catalogue.setNeedToBeUpdated(true);
            });
    refused(Finding.CHANGED_AFTER_SIGNING, byAgency(hidden));
  }

  @Test
  void aByteChangedInEitherPartIsSeen() {
    for (int at : new int[] {40, PDF.length / 2, LEADER.length - 400, BOTH.length - 400}) {
      byte[] changed = BOTH.clone();
      changed[at] ^= 1;
      assertEquals(Verdict.INVALID, judge(changed).verdict(), "byte " + at);
    }
  }

  @Test
  void aRevokedCertificateOfTheAgencyIsRefused() {
    var revoked = PKI.crl(PKI.agency.credential().certificate());
    SignatureReport report = PdfJudge.judge(BOTH, PKI.trust(revoked), TestPki.NOW);
    assertEquals(Set.of(Finding.REVOKED_CERTIFICATE), report.findings());
    assertEquals(
        List.of(Set.of(), Set.of(Finding.REVOKED_CERTIFICATE)),
        report.signatures().stream().map(SignatureView::findings).toList());
    assertEquals(null, report.signatures().get(0).revokedAt());
    assertTrue(report.signatures().get(1).revokedAt() != null);
  }

  @Test
  void anAgencyOfAnotherAuthorityOfTheSameNameIsRefused() {
    byte[] foreign =
        TestPki.STRANGER.agency.sign(
            FORMAT, LEADER, new SigningOptions(TestPki.NOW, Samples.mark()));
    refused(Finding.UNTRUSTED_ISSUER, foreign);
  }

  @Test
  void aFreshSecondSignatureHasToBeOneMore() {
    var agency = PKI.agency.credential().certificate();
    FreshPdf.check(BOTH, LEADER, agency);
    assertThrows(SignatureFormat.SignatureNotGood.class, () -> FreshPdf.check(BOTH, PDF, agency));
    assertThrows(
        SignatureFormat.SignatureNotGood.class,
        () -> FreshPdf.check(BOTH, LEADER, PKI.leader.credential().certificate()));
    assertEquals(2, FreshPdf.signatures(BOTH));
  }
}
