package vn.motcua.issuing.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Liberation fonts, read once, without their table of substitutions: PDFBox compiles its rules
 * again for every piece of text, which took half of the time of a paper, and the only thing they
 * would change in Vietnamese are ligatures of f and i.
 */
final class FontFiles {
  private static final int TABLES_AT = 12;
  private static final int ENTRY = 16;
  private static final int COUNT_AT = 4;
  private static final int SUBSTITUTIONS = tag("GSUB");
  private static final int UNKNOWN = tag("gsub");

  private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

  private FontFiles() {}

  /** One of them, by its face: {@code Serif-Bold}. */
  static InputStream open(String face) {
    return new ByteArrayInputStream(READ.computeIfAbsent(face, FontFiles::read));
  }

  private static byte[] read(String face) {
    try (InputStream in =
        FontFiles.class.getResourceAsStream("/liberation/Liberation" + face + ".ttf")) {
      return withoutSubstitutions(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Readers pass over a table whose name they do not know (OpenType 1.9, table directory). */
  static byte[] withoutSubstitutions(byte[] font) {
    ByteBuffer directory = ByteBuffer.wrap(font);
    int tables = directory.getShort(COUNT_AT);
    for (int i = 0; i < tables; i++) {
      int at = TABLES_AT + i * ENTRY;
      if (directory.getInt(at) == SUBSTITUTIONS) {
        directory.putInt(at, UNKNOWN);
      }
    }
    return font;
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
