package vn.motcua.web.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;

/** Holds the body of an answer back until all of it is there; status and headers pass through. */
final class WholeAnswer extends HttpServletResponseWrapper {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
  private PrintWriter writer;

  WholeAnswer(HttpServletResponse response) {
    super(response);
  }

  /** What was written so far. */
  byte[] body() {
    flushBuffer();
    return bytes.toByteArray();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(bytes, getCharacterEncoding()));
    }
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Into(bytes);
  }

  @Override
  public void flushBuffer() {
    if (writer != null) {
      writer.flush();
    }
  }

  @Override
  public void resetBuffer() {
    flushBuffer();
    bytes.reset();
  }

  @Override
  public void reset() {
    super.reset();
    bytes.reset();
    writer = null;
  }

  @Override
  public void setContentLength(int length) {
    // Whoever sends the whole knows its length.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Whoever sends the whole knows its length.
  }

  private static final class Into extends ServletOutputStream {
    private final ByteArrayOutputStream bytes;

    Into(ByteArrayOutputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public void write(int one) {
      bytes.write(one);
    }

    @Override
    public void write(byte[] some, int from, int length) {
      bytes.write(some, from, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("this answer is written at once");
    }
  }
}
