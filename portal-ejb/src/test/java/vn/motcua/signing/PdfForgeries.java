package vn.motcua.signing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import vn.motcua.signing.pades.PdfLayout;

/** PDFs with something changed, appended or laid over after they were signed. */
final class PdfForgeries {
  static final byte[] PDF = Samples.pdf();
  static final byte[] SIGNED =
      TestPki.OURS.leader.sign(
          new PadesSignatures(), PDF, new SigningOptions(TestPki.NOW, Samples.block()));

  private final List<Forgery> made = new ArrayList<>();

  private PdfForgeries() {}

  /** What somebody does to a document. */
  interface Edit {
    void on(PDDocument document) throws IOException;
  }

  /** All of them. */
  static List<Forgery> all() throws IOException {
    PdfForgeries forgeries = new PdfForgeries();
    forgeries.bytes();
    forgeries.seen("page appended", appended(SIGNED, PdfForgeries::page));
    forgeries.seen("text written over the page", appended(SIGNED, PdfForgeries::blacken));
    forgeries.seen("annotation laid over the text", appended(SIGNED, PdfForgeries::cover));
    forgeries.signers();
    return forgeries.made;
  }

  /** What a reader's program appends when somebody edits. */
  static byte[] appended(byte[] pdf, Edit edit) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      edit.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    }
  }

  /** Spaces behind the end. */
  static byte[] longer(byte[] pdf) {
    byte[] longer = Arrays.copyOf(pdf, pdf.length + 10);
    Arrays.fill(longer, pdf.length, longer.length, (byte) ' ');
    return longer;
  }

  /** Draws a black box over the page's text. */
  static void blacken(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
      content.setNonStrokingColor(Color.BLACK);
      content.addRect(80, 720, 300, 40);
      content.fill();
    }
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  private void seen(String name, byte[] pdf) {
    add(name, Finding.CHANGED_AFTER_SIGNING, pdf);
  }

  private void add(String name, Finding finding, byte[] pdf) {
    made.add(new Forgery(name, finding, pdf));
  }

  private void bytes() {
    flipped("beginning", 40);
    flipped("middle", PDF.length / 2);
    flipped("end as rendered", PDF.length - 200);
    flipped("end as signed", SIGNED.length - 400);
    add("never signed", Finding.NO_SIGNATURE, PDF);
    seen("bytes after the end", longer(SIGNED));
    made.add(new Forgery("cut short", null, Arrays.copyOf(SIGNED, SIGNED.length - 3000)));
    add(
        "only begins like a PDF",
        Finding.UNKNOWN_FORMAT,
        "%PDF-1.7\nkhông phải PDF".getBytes(StandardCharsets.UTF_8));
    made.add(new Forgery("byte range that leaves the page out", null, rangeWithoutPage()));
  }

  /** A byte range of twenty bytes. */
  static byte[] rangeWithoutPage() {
    String text = new String(SIGNED, StandardCharsets.ISO_8859_1);
    int at = text.lastIndexOf("/ByteRange");
    byte[] forged = SIGNED.clone();
    byte[] range = "/ByteRange [0 10 20 10]".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(range, 0, forged, at, range.length);
    return forged;
  }

  private void flipped(String where, int at) {
    byte[] changed = SIGNED.clone();
    changed[at] ^= 1;
    made.add(new Forgery("flipped byte, " + where, null, changed));
  }

  private static void page(PDDocument document) {
    document.addPage(new PDPage(PDRectangle.A4));
    document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  private static void cover(PDDocument document) throws IOException {
    PDPage page = document.getPage(0);
    PDAnnotationSquare cover = new PDAnnotationSquare();
    cover.setRectangle(new PDRectangle(80, 720, 300, 40));
    cover.setInteriorColor(new PDColor(new float[] {1, 1, 1}, PDDeviceRGB.INSTANCE));
    cover.constructAppearances(document);
    page.getAnnotations().add(cover);
    page.getCOSObject().setNeedToBeUpdated(true);
  }

  private void signers() {
    add(
        "second signature",
        Finding.UNKNOWN_SIGNATURES,
        TestPki.STRANGER.leader.sign(new Unchecked(), SIGNED, SigningOptions.at(TestPki.NOW)));
    add(
        "another authority of the same name",
        Finding.UNTRUSTED_ISSUER,
        TestPki.STRANGER.leader.sign(new PadesSignatures(), PDF, SigningOptions.at(TestPki.NOW)));
  }

  /** The format without its own closing check, to make what we never make. */
  static final class Unchecked implements SignatureFormat {
    private final PadesSignatures format = new PadesSignatures();

    @Override
    public Prepared prepare(byte[] content, Credential credential, SigningOptions options) {
      return format.prepare(content, credential, options);
    }

    @Override
    public byte[] assemble(Prepared prepared, byte[] signatureValue) {
      return ((PdfLayout) prepared).with(signatureValue);
    }

    @Override
    public byte[] extend(byte[] signed, SignatureLevel level, EvidenceSources sources) {
      return format.extend(signed, level, sources);
    }
  }
}
