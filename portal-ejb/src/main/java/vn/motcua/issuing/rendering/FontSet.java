package vn.motcua.issuing.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The faces of our fonts, understood once and used for one paper after the other: their tables took
 * a third of the memory a paper needs. One paper at a time has a set, because the library says
 * nothing about using a font from several threads.
 */
final class FontSet implements AutoCloseable {
  private static final int MOST_KEPT = 4;
  private static final Queue<FontSet> FREE = new ArrayBlockingQueue<>(MOST_KEPT);

  private final Map<String, TrueTypeFont> faces = new HashMap<>();

  private FontSet() {}

  /** A set nobody else uses until it is closed. */
  static FontSet take() {
    FontSet free = FREE.poll();
    return free == null ? new FontSet() : free;
  }

  /** A face for this document, to be embedded with the characters that it uses. */
  PDFont font(PDDocument document, String face) {
    try {
      return PDType0Font.load(document, faces.computeIfAbsent(face, FontSet::read), true);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static TrueTypeFont read(String face) {
    try (RandomAccessReadBuffer file = new RandomAccessReadBuffer(FontFiles.open(face))) {
      return new TTFParser().parse(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    FREE.offer(this);
  }
}
