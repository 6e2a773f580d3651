package vn.motcua.e2e;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request written to a socket as it is, by a sender who reads the answer only afterwards. */
final class RawRequest implements AutoCloseable {
  private static final int PATIENCE = 60_000;
  private static final int BUFFER = 64 * 1024;

  private final Socket socket;
  private final OutputStream out;

  private RawRequest(Socket socket) throws IOException {
    this.socket = socket;
    this.out = new BufferedOutputStream(socket.getOutputStream(), BUFFER);
  }

  /** Begins: everything before the body. */
  static RawRequest post(String path, String type, String length) throws IOException {
    URI portal = URI.create(InBrowser.address());
    RawRequest request = new RawRequest(new Socket(portal.getHost(), portal.getPort()));
    request.socket.setSoTimeout(PATIENCE);
    String head = "POST %s HTTP/1.1\r\nHost: %s\r\nContent-Type: %s\r\n%s\r\n\r\n";
    request.send(head.formatted(path, portal.getAuthority(), type, length));
    return request;
  }

  private void send(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  /** A piece of a body whose length nobody has said. */
  void chunk(byte[] piece) throws IOException {
    send(Integer.toHexString(piece.length) + "\r\n");
    out.write(piece);
    send("\r\n");
  }

  /** The end of such a body, and the answer. */
  String endOfChunks() throws IOException {
    send("0\r\n\r\n");
    return answer();
  }

  /** Breaks off here; all that the server says until it ends the connection. */
  String answer() throws IOException {
    out.flush();
    socket.shutdownOutput();
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
