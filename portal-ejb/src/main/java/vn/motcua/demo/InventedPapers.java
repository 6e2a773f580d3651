package vn.motcua.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Makes one-page papers that say on their face that they are invented. */
final class InventedPapers {
  private static final String FONT = "/liberation/LiberationSerif-Regular.ttf";
  private static final float MARGIN = 70;
  private static final float SIZE = 14;
  private static final float LEADING = 22;
  private static final int LINE = 62;

  private InventedPapers() {}

  /** A PDF with the paper's name, whom it concerns, and the word that it is a demonstration. */
  static byte[] pdf(String paperName, String person, String day) {
    try (PDDocument document = new PDDocument();
        InputStream font = InventedPapers.class.getResourceAsStream(FONT);
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      write(document, page, PDType0Font.load(document, font), lines(paperName, person, day));
      document.getDocumentInformation().setTitle(paperName);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String paperName, String person, String day) {
    List<String> lines = new ArrayList<>(List.of("BẢN TRÌNH DIỄN – KHÔNG CÓ GIÁ TRỊ PHÁP LÝ", ""));
    lines.addAll(wrap(paperName));
    lines.addAll(
        List.of("", "Của: " + person, "Ngày lập: " + day, "", "Nội dung ở đây là giả định."));
    return lines;
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.replace('\n', ' ').split(" ")) {
      if (line.length() + word.length() > LINE) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static void write(PDDocument document, PDPage page, PDFont font, List<String> lines)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(font, SIZE);
      content.setLeading(LEADING);
      content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}
