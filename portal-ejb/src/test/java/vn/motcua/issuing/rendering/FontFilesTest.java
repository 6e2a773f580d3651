package vn.motcua.issuing.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class FontFilesTest {
  @Test
  void theRulesOfSubstitutionAreGoneAndNothingElse() throws IOException {
    try (TrueTypeFont shipped = font(shipped());
        TrueTypeFont ours = font(FontFiles.open("Serif-Regular"))) {
      assertNotNull(shipped.getGsub());
      assertNull(ours.getGsub());
      assertEquals(shipped.getNumberOfGlyphs(), ours.getNumberOfGlyphs());
      for (char letter : "Ủy ban nhân dân phường, fi".toCharArray()) {
        int glyph = ours.getUnicodeCmapLookup().getGlyphId(letter);
        assertEquals(shipped.getUnicodeCmapLookup().getGlyphId(letter), glyph);
        assertEquals(shipped.getAdvanceWidth(glyph), ours.getAdvanceWidth(glyph));
      }
    }
  }

  private static TrueTypeFont font(InputStream file) throws IOException {
    try (file) {
      return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }
  }

  private static InputStream shipped() {
    return FontFilesTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf");
  }
}
