package vn.motcua.document.content;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.motcua.shared.Refusal;

/**
 * Measures what the compressed streams of a PDF grow to, before any parser unpacks them. Works on
 * the bytes alone, so that a file built to exhaust memory is refused without being opened.
 */
final class PdfStreams {
  /** Most that object and cross-reference streams may hold: a parser unpacks them whole. */
  private static final long MAX_STRUCTURE = 32L * 1024 * 1024;

  /**
   * Most that all streams together may hold: about fifty uncompressed A4 pages at 300 dpi in grey.
   */
  private static final long MAX_TOTAL = 500L * 1024 * 1024;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final int DICTIONARY_REACH = 1024;
  private static final int BUFFER = 64 * 1024;

  private final byte[] file;
  private final byte[] buffer = new byte[BUFFER];
  private long structure;
  private long total;

  private PdfStreams(byte[] file) {
    this.file = file;
  }

  /**
   * @throws Refusal document.inflates
   */
  static void check(byte[] file) {
    new PdfStreams(file).measure();
  }

  private void measure() {
    for (int at = next(0); at >= 0; at = next(at)) {
      int start = bodyStart(at);
      if (start >= 0) {
        at = Math.max(at, inflate(start, isStructure(at)));
      }
    }
  }

  /**
   * Position after the next word "stream" that is not the end of "endstream"; -1 if there is none.
   */
  private int next(int from) {
    int last = file.length - STREAM.length;
    for (int i = from; i <= last; i++) {
      if (file[i] == 's' && matches(i) && (i == 0 || file[i - 1] != 'd')) {
        return i + STREAM.length;
      }
    }
    return -1;
  }

  private boolean matches(int at) {
    for (int k = 0; k < STREAM.length; k++) {
      if (file[at + k] != STREAM[k]) {
        return false;
      }
    }
    return true;
  }

  /** First byte of a zlib body: after the line end, with a header that adds up; else -1. */
  private int bodyStart(int at) {
    int start = at;
    while (start < file.length && start < at + 2 && (file[start] == '\r' || file[start] == '\n')) {
      start++;
    }
    if (start == at || start + 2 > file.length) {
      return -1;
    }
    int head = (file[start] & 0xff) << 8 | file[start + 1] & 0xff;
    return (file[start] & 0x0f) == 8 && head % 31 == 0 ? start : -1;
  }

  private boolean isStructure(int at) {
    int from = Math.max(0, at - DICTIONARY_REACH);
    String dictionary = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
    dictionary = dictionary.substring(dictionary.lastIndexOf(" obj") + 1);
    return dictionary.contains("ObjStm") || dictionary.contains("XRef");
  }

  /**
   * Counts the unpacked bytes and returns where the packed body ends. A damaged body counts as far
   * as it goes.
   */
  private int inflate(int start, boolean isStructure) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, start, file.length - start);
      int grown = inflater.inflate(buffer);
      while (grown > 0) {
        count(grown, isStructure);
        grown = inflater.inflate(buffer);
      }
      return start + (int) inflater.getBytesRead();
    } catch (DataFormatException e) {
      return start;
    } finally {
      inflater.end();
    }
  }

  private void count(int bytes, boolean isStructure) {
    total += bytes;
    structure += isStructure ? bytes : 0;
    if (total > MAX_TOTAL || structure > MAX_STRUCTURE) {
      throw new Refusal("document.inflates");
    }
  }
}
