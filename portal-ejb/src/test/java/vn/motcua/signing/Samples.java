package vn.motcua.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Papers to sign in tests. */
public final class Samples {
  public static final String DATA = "{\"child\":{\"fullName\":\"Nguyễn Thị Mầm\"}}";

  private Samples() {}

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
