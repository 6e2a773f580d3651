package vn.motcua.web.shell;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Map;

/** Holds the body of an answer back until all of it is there; status and headers pass through. */
final class WholeAnswer extends HttpServletResponseWrapper {
  private static final String WRITER = PageWriter.class.getName();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
  private final ServletRequest request;
  private PrintWriter writer;

  WholeAnswer(ServletRequest request, HttpServletResponse response) {
    super(response);
    this.request = request;
  }

  /** What turns the page of this request into bytes; null if its body is not held back. */
  static PageWriter writer(Map<String, Object> request) {
    return (PageWriter) request.get(WRITER);
  }

  /** What was written so far. */
  byte[] body() {
    flushBuffer();
    return bytes.toByteArray();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    if (writer == null) {
      PageWriter encoder = new PageWriter(bytes, Charset.forName(getCharacterEncoding()));
      request.setAttribute(WRITER, encoder);
      writer = new PrintWriter(encoder);
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
