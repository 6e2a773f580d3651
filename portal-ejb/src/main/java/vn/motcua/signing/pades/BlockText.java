package vn.motcua.signing.pades;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Lines of a block: upright, black, 10 points (NĐ 30/2020, Phụ lục I), smaller only where they
 * would not fit; long lines are broken between words.
 */
final class BlockText {
  private static final float LARGEST = 10;
  private static final float SMALLEST = 5;
  private static final float STEP = 0.5f;
  private static final float LINE = 1.2f;
  private static final float PADDING = 2;
  private static final float UNITS = 1000;
  private static final byte[] FONT = BlockFont.letters();

  private BlockText() {}

  /**
   * Writes into the box, in the middle of its height.
   *
   * @param clear points on the left that stay free
   */
  static void write(
      PDDocument document,
      PDAppearanceContentStream content,
      PDRectangle box,
      List<String> lines,
      float clear)
      throws IOException {
    PDFont font = PDType0Font.load(document, new ByteArrayInputStream(FONT), true);
    float width = box.getWidth() - clear - 2 * PADDING;
    float size = LARGEST;
    List<String> broken = broken(font, size, width, lines);
    while (size > SMALLEST && broken.size() * size * LINE > box.getHeight() - 2 * PADDING) {
      size -= STEP;
      broken = broken(font, size, width, lines);
    }
    float top = (box.getHeight() + broken.size() * size * LINE) / 2;
    content.beginText();
    content.setFont(font, size);
    content.setLeading(size * LINE);
    content.newLineAtOffset(clear + PADDING, top - size);
    for (String line : broken) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
    font.subset();
  }

  private static List<String> broken(PDFont font, float size, float width, List<String> lines)
      throws IOException {
    List<String> broken = new ArrayList<>();
    for (String line : lines) {
      String begun = "";
      for (String word : line.split(" ")) {
        String longer = begun.isEmpty() ? word : begun + " " + word;
        if (!begun.isEmpty() && font.getStringWidth(longer) / UNITS * size > width) {
          broken.add(begun);
          longer = word;
        }
        begun = longer;
      }
      broken.add(begun);
    }
    return broken;
  }
}
