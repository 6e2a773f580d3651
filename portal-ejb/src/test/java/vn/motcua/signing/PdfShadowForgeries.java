package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import vn.motcua.signing.pades.PdfJudge;

/**
 * Shadow attacks (Mainka, Mladenov, Rohlmann, NDSS 2021): what the signer does not see is prepared
 * before he signs and brought to light afterwards by an update that looks harmless. The signer here
 * signs what a stranger prepared.
 */
final class PdfShadowForgeries {
  private static final PadesSignatures FORMAT = new PadesSignatures();
  private static final PDRectangle FIELD = new PDRectangle(85, 600, 300, 30);

  private PdfShadowForgeries() {}

  /** All of them. */
  static List<Forgery> all() throws IOException {
    return List.of(uncovered(), otherValue(), otherLook(), contentThatLayUnused());
  }

  private static byte[] prepared(PdfForgeries.Edit edit) throws IOException {
    try (PDDocument document = Loader.loadPDF(Samples.pdf())) {
      edit.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] signed(PdfForgeries.Edit preparation) throws IOException {
    byte[] signed =
        TestPki.OURS.leader.sign(
            FORMAT, prepared(preparation), new SigningOptions(TestPki.NOW, Samples.block()));
    assertEquals(Set.of(), judge(signed).findings(), "valid before the attack");
    return signed;
  }

  private static SignatureReport judge(byte[] pdf) {
    return PdfJudge.judge(pdf, TestPki.OURS.trust(), TestPki.NOW);
  }

  private static Forgery changed(String name, byte[] signed, PdfForgeries.Edit attack)
      throws IOException {
    byte[] changed = PdfForgeries.appended(signed, attack);
    assertTrue(changed.length > signed.length, "the attack changed something");
    return new Forgery(name, Finding.CHANGED_AFTER_SIGNING, changed);
  }

  private static void update(COSDictionary... changed) {
    List.of(changed).forEach(one -> one.setNeedToBeUpdated(true));
  }

  private static void write(PDDocument document, PDPage page, String text) throws IOException {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 13);
      content.newLineAtOffset(85, 690);
      content.showText(text);
      content.endText();
    }
  }

  /** Hide: a cover lay over the true text when it was signed and is taken away. */
  private static Forgery uncovered() throws IOException {
    byte[] signed =
        signed(
            document -> {
              PDPage page = document.getPage(0);
              write(document, page, "So tien: 900.000.000");
              try (PDPageContentStream cover =
                  new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                cover.setNonStrokingColor(Color.WHITE);
                cover.addRect(80, 680, 300, 30);
                cover.fill();
              }
            });
    return changed(
        "shadow: hide, the cover taken away",
        signed,
        document -> {
          PDPage page = document.getPage(0);
          var streams = page.getContentStreams();
          PDStream cover = null;
          while (streams.hasNext()) {
            PDStream next = streams.next();
            boolean white = new String(next.toByteArray()).contains("re");
            cover = white ? next : cover;
          }
          cover.getCOSObject().setItem(COSName.getPDFName("Hidden"), COSName.getPDFName("Yes"));
          try (var out = cover.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(' ');
          }
          update(cover.getCOSObject());
        });
  }

  /** Replace: a field of a form shows another value. */
  private static Forgery otherValue() throws IOException {
    byte[] signed = signed(document -> addField(document, "100"));
    return changed(
        "shadow: replace, another value in a field",
        signed,
        document -> {
          PDTextField field =
              (PDTextField) document.getDocumentCatalog().getAcroForm().getField("sum");
          PDAnnotationWidget widget = field.getWidgets().get(0);
          field.getCOSObject().setString(COSName.V, "900");
          widget.setAppearance(appearance(document, "900"));
          update(field.getCOSObject(), widget.getCOSObject());
        });
  }

  /** Replace: only how the field looks changes, its value stays. */
  private static Forgery otherLook() throws IOException {
    byte[] signed = signed(document -> addField(document, "100"));
    return changed(
        "shadow: replace, another look of a field",
        signed,
        document -> {
          PDAnnotationWidget widget =
              document.getDocumentCatalog().getAcroForm().getField("sum").getWidgets().get(0);
          widget.setAppearance(appearance(document, "900"));
          update(widget.getCOSObject());
        });
  }

  /** Hide and replace: a second page content lay unused in the file and is put in. */
  private static Forgery contentThatLayUnused() throws IOException {
    COSName unused = COSName.getPDFName("Unused");
    byte[] signed =
        signed(
            document -> {
              PDPage other = new PDPage(PDRectangle.A4);
              other.setResources(new PDResources());
              write(document, other, "So tien: 900.000.000");
              document.getDocumentCatalog().getCOSObject().setItem(unused, other.getCOSObject());
            });
    return changed(
        "shadow: hide and replace, unused content put in",
        signed,
        document -> {
          COSDictionary other =
              document.getDocumentCatalog().getCOSObject().getCOSDictionary(unused);
          COSDictionary page = document.getPage(0).getCOSObject();
          page.setItem(COSName.CONTENTS, other.getItem(COSName.CONTENTS));
          page.setItem(COSName.RESOURCES, other.getItem(COSName.RESOURCES));
          update(page);
        });
  }

  private static void addField(PDDocument document, String value) throws IOException {
    PDAcroForm form = document.getDocumentCatalog().getAcroForm();
    if (form == null) {
      form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
    }
    PDTextField field = new PDTextField(form);
    field.setPartialName("sum");
    field.getCOSObject().setString(COSName.V, value);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(FIELD);
    widget.setPage(document.getPage(0));
    widget.setPrinted(true);
    widget.setAppearance(appearance(document, value));
    form.setFields(List.of(field));
    document.getPage(0).getAnnotations().add(widget);
  }

  private static PDAppearanceDictionary appearance(PDDocument document, String text)
      throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(new PDRectangle(FIELD.getWidth(), FIELD.getHeight()));
    stream.setResources(new PDResources());
    try (PDPageContentStream content = new PDPageContentStream(document, stream)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 13);
      content.newLineAtOffset(4, 8);
      content.showText(text);
      content.endText();
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.setNormalAppearance(stream);
    return appearance;
  }
}
