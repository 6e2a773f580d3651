package vn.motcua.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Turns a page into bytes, except for pieces whose bytes are known: most of a public page is kept
 * markup, and turning it into UTF-8 took a fifth of the time of a page.
 */
final class PageWriter extends Writer {
  private final ByteArrayOutputStream bytes;
  private final Writer others;
  private final boolean utf8;
  private KeptMarkup.Text announced;

  PageWriter(ByteArrayOutputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.others = new OutputStreamWriter(bytes, charset);
    this.utf8 = StandardCharsets.UTF_8.equals(charset);
  }

  /** Says that the characters of this piece come next, on whatever way through other writers. */
  void announce(KeptMarkup.Text piece) {
    announced = piece;
  }

  /** An announced piece is told by its very array: what copies characters on the way ends that. */
  @Override
  public void write(char[] text, int from, int length) throws IOException {
    boolean known = utf8 && announced != null && announced.characters() == text;
    if (known && length == text.length) {
      others.flush();
      bytes.writeBytes(announced.utf8());
    } else {
      others.write(text, from, length);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    others.write(text, from, length);
  }

  @Override
  public void flush() throws IOException {
    others.flush();
  }

  @Override
  public void close() throws IOException {
    others.close();
  }
}
