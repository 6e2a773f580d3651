package vn.motcua.signing.pades;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Liberation Serif cut down, once, to the letters a visible block can hold: reading the whole font
 * for each signature costs more than the signature.
 */
final class BlockFont {
  /** Blocks of Unicode: Latin with all Vietnamese letters, punctuation and signs. */
  private static final int[][] LETTERS = {
    {0x20, 0x7e},
    {0xa0, 0x24f},
    {0x300, 0x323},
    {0x1e00, 0x1eff},
    {0x2010, 0x2026},
    {0x20ab, 0x20ab}
  };

  private BlockFont() {}

  static byte[] letters() {
    try (InputStream in =
            BlockFont.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf");
        TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter subset = new TTFSubsetter(whole);
      for (int[] range : LETTERS) {
        for (int letter = range[0]; letter <= range[1]; letter++) {
          subset.add(letter);
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      subset.writeToStream(out);
      return out.toByteArray();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
