package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.pades.PdfJudge;

/** Everything known that makes a careless reader trust a page that was never signed. */
class PdfAttacksTest {
  private static final PadesSignatures FORMAT = new PadesSignatures();
  private static final byte[] PDF = Samples.pdf();
  private static final byte[] SIGNED =
      TestPki.OURS.leader.sign(FORMAT, PDF, new SigningOptions(TestPki.NOW, Samples.block()));

  private static SignatureReport judge(byte[] pdf) {
    return PdfJudge.judge(pdf, TestPki.OURS.trust(), TestPki.NOW);
  }

  private static void refused(Finding finding, byte[] pdf) {
    SignatureReport report = judge(pdf);
    assertTrue(report.findings().contains(finding), () -> "found " + report.findings());
    assertEquals(Verdict.INVALID, report.verdict());
  }

  /** What a reader's program appends when somebody edits. */
  private static byte[] appended(Edit edit) throws IOException {
    try (PDDocument document = Loader.loadPDF(SIGNED)) {
      edit.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  private interface Edit {
    void on(PDDocument document) throws IOException;
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
  void oneFlippedByteIsSeenWhereverItIs() {
    for (int at : new int[] {40, PDF.length / 2, PDF.length - 200, SIGNED.length - 400}) {
      byte[] changed = SIGNED.clone();
      changed[at] ^= 1;
      assertEquals(Verdict.INVALID, judge(changed).verdict(), "byte " + at);
    }
  }

  @Test
  void anUnsignedPdfHasNoSignature() {
    refused(Finding.NO_SIGNATURE, PDF);
  }

  @Test
  void bytesAfterTheEndAreSeen() {
    byte[] longer = Arrays.copyOf(SIGNED, SIGNED.length + 10);
    Arrays.fill(longer, SIGNED.length, longer.length, (byte) ' ');
    refused(Finding.CHANGED_AFTER_SIGNING, longer);
  }

  @Test
  void anAppendedPageIsSeen() throws IOException {
    refused(
        Finding.CHANGED_AFTER_SIGNING,
        appended(
            document -> {
              document.addPage(new PDPage(PDRectangle.A4));
              document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
              document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            }));
  }

  @Test
  void textWrittenOverThePageIsSeen() throws IOException {
    refused(
        Finding.CHANGED_AFTER_SIGNING,
        appended(
            document -> {
              PDPage page = document.getPage(0);
              try (PDPageContentStream content =
                  new PDPageContentStream(
                      document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                content.setNonStrokingColor(Color.BLACK);
                content.addRect(80, 720, 300, 40);
                content.fill();
              }
              page.getCOSObject().setNeedToBeUpdated(true);
            }));
  }

  @Test
  void anAnnotationLaidOverTheTextIsSeen() throws IOException {
    refused(
        Finding.CHANGED_AFTER_SIGNING,
        appended(
            document -> {
              PDPage page = document.getPage(0);
              PDAnnotationSquare cover = new PDAnnotationSquare();
              cover.setRectangle(new PDRectangle(80, 720, 300, 40));
              cover.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
              cover.constructAppearances(document);
              page.getAnnotations().add(cover);
              page.getCOSObject().setNeedToBeUpdated(true);
            }));
  }

  @Test
  void aSecondSignatureIsNotOneOfOurs() {
    byte[] twice =
        TestPki.STRANGER.leader.sign(new Unchecked(), SIGNED, SigningOptions.at(TestPki.NOW));
    refused(Finding.UNKNOWN_SIGNATURES, twice);
  }

  @Test
  void signedByAnotherAuthorityOfTheSameNameIsRefused() {
    byte[] foreign = TestPki.STRANGER.leader.sign(FORMAT, PDF, SigningOptions.at(TestPki.NOW));
    refused(Finding.UNTRUSTED_ISSUER, foreign);
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

  @Test
  void aPdfCutShortIsRefused() {
    assertEquals(Verdict.INVALID, judge(Arrays.copyOf(SIGNED, SIGNED.length - 3000)).verdict());
  }

  @Test
  void somethingThatOnlyBeginsLikeAPdfIsRefused() {
    refused(Finding.UNKNOWN_FORMAT, "%PDF-1.7\nkhông phải PDF".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aByteRangeThatLeavesThePageOutIsSeen() {
    String text = new String(SIGNED, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf("/ByteRange");
    byte[] forged = SIGNED.clone();
    byte[] range = "/ByteRange [0 10 20 10]".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(range, 0, forged, at, range.length);
    SignatureReport report = judge(forged);
    assertEquals(Verdict.INVALID, report.verdict());
    assertFalse(report.signatures().stream().anyMatch(SignatureView::coversWholeFile));
  }

  /** The format without its own closing check, to make what we never make. */
  private static final class Unchecked implements SignatureFormat {
    @Override
    public Prepared prepare(byte[] content, Credential credential, SigningOptions options) {
      return FORMAT.prepare(content, credential, options);
    }

    @Override
    public byte[] assemble(Prepared prepared, byte[] signatureValue) {
      return ((vn.motcua.signing.pades.PdfLayout) prepared).with(signatureValue);
    }

    @Override
    public byte[] extend(byte[] signed, SignatureLevel level, EvidenceSources sources) {
      return FORMAT.extend(signed, level, sources);
    }
  }
}
