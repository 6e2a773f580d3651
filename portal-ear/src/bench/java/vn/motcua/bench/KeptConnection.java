package vn.motcua.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept between requests. It does no more than read what comes, so
 * that on a small machine the measured server has the processors.
 */
final class KeptConnection implements Closeable {
  private static final int BUFFER = 64 * 1024;
  private static final int HEXADECIMAL = 16;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final String host;

  KeptConnection(URI server) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    out = socket.getOutputStream();
    host = server.getHost();
  }

  /** Asks for a page and gives its body; anything but 200 is an error. */
  byte[] get(String path) throws IOException {
    String request = "GET %s HTTP/1.1\r\nHost: %s\r\nAccept-Language: vi\r\n\r\n";
    out.write(request.formatted(path, host).getBytes(StandardCharsets.US_ASCII));
    out.flush();
    String status = line();
    int length = -1;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String name = header.toLowerCase(Locale.ROOT);
      if (name.startsWith("content-length:")) {
        length = Integer.parseInt(name.substring(name.indexOf(':') + 1).strip());
      }
    }
    byte[] body = length < 0 ? chunks() : exactly(length);
    if (!status.contains(" 200")) {
      throw new IOException(path + " answered " + status);
    }
    return body;
  }

  private byte[] chunks() throws IOException {
    var body = new ByteArrayOutputStream(BUFFER);
    int size = Integer.parseInt(line(), HEXADECIMAL);
    while (size > 0) {
      body.write(exactly(size));
      line();
      size = Integer.parseInt(line(), HEXADECIMAL);
    }
    line();
    return body.toByteArray();
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the server closed the connection");
    }
    return bytes;
  }

  private String line() throws IOException {
    var text = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the server closed the connection");
      }
      if (next != '\r') {
        text.append((char) next);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
