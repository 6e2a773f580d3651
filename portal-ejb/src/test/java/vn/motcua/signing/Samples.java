package vn.motcua.signing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Papers to sign in tests. */
public final class Samples {
  public static final String DATA = "{\"child\":{\"fullName\":\"Nguyễn Thị Mầm\"}}";

  private Samples() {}

  /** What may come from outside in place of a signature value. */
  static List<byte[]> noSignatures() {
    return List.of(
        new byte[0],
        new byte[] {1, 2, 3},
        new byte[] {48, 3, 2, 1, 7},
        new byte[64],
        new byte[900]);
  }

  /** A page with two lines of text. */
  public static byte[] pdf() {
    try (PDDocument document = new PDDocument();
        var font = Samples.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      PDType0Font serif = PDType0Font.load(document, font);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(serif, 13);
        content.newLineAtOffset(85, 750);
        content.showText("TRÍCH LỤC KHAI SINH");
        content.newLineAtOffset(0, -20);
        content.showText("Họ, chữ đệm, tên: Nguyễn Thị Mầm");
        content.endText();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The same page with the empty fields that a result brings along. */
  public static byte[] sealable() {
    try (PDDocument document = Loader.loadPDF(pdf())) {
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDPage page = document.getPage(0);
      List<PDField> fields =
          List.of(
              field(form, page, "signer", new PDRectangle(320, 120, 180, 70)),
              field(form, page, "agency", new PDRectangle(290, 110, 90, 90)));
      form.setFields(fields);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static PDField field(PDAcroForm form, PDPage page, String name, PDRectangle place)
      throws IOException {
    PDSignatureField field = new PDSignatureField(form);
    field.setPartialName(name);
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(place);
    widget.setPage(page);
    widget.setPrinted(true);
    page.getAnnotations().add(widget);
    return field;
  }

  /** A scribble or a ring in this colour on a transparent ground, as PNG. */
  public static byte[] picture(Color ink, boolean ring) {
    int width = ring ? 300 : 480;
    BufferedImage image = new BufferedImage(width, 300, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(ink);
    graphics.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    if (ring) {
      graphics.drawOval(10, 10, 280, 280);
      graphics.drawOval(40, 40, 220, 220);
    } else {
      Path2D hand = new Path2D.Float();
      hand.moveTo(40, 220);
      hand.curveTo(90, 20, 150, 40, 110, 230);
      hand.curveTo(160, 90, 210, 60, 200, 210);
      hand.curveTo(260, 110, 280, 150, 300, 200);
      hand.lineTo(450, 160);
      graphics.draw(hand);
    }
    graphics.dispose();
    return png(image);
  }

  /** An image as PNG. */
  public static byte[] png(BufferedImage image) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toByteArray();
  }

  /** The mark of an agency, at the place of its field in {@link #sealable}. */
  public static VisibleBlock mark() {
    return VisibleBlock.mark(new BlockPlace(1, 102, 226, 32, 32), List.of("DẤU", "MẪU"));
  }

  public static ResultEnvelope envelope(byte[] pdf) {
    return new ResultEnvelope(
        "12/2026/TLKS",
        "H99.12-261120-0007",
        "1.001193",
        "GRANTED",
        "H99.12",
        "Ủy ban nhân dân phường Hòa Mẫu",
        "Phạm Văn Khuôn",
        "Phó Chủ tịch",
        TestPki.NOW,
        DATA,
        ResultEnvelope.Named.pdf(pdf),
        List.of());
  }

  public static VisibleBlock block() {
    return new VisibleBlock(
        new BlockPlace(BlockPlace.LAST_PAGE, 110, 220, 80, 22),
        List.of(
            "Ký bởi: Phạm Văn Khuôn (DEMO)",
            "Chức vụ: Phó Chủ tịch",
            "Thời gian ký: 24-11-2026 10:00:00 +07:00"));
  }
}
