package vn.motcua.simulator.bank;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A portal that only writes down what it is told and answers as the test wants. */
final class PortalStub implements AutoCloseable {
  final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
  final Queue<String> vnpayAnswers = new ConcurrentLinkedQueue<>();
  final Queue<Integer> bankAnswers = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  PortalStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/api/v1/payments/vnpay/ipn", this::ipn);
    server.createContext("/api/v1/payments/bank-notices", this::notice);
    server.start();
  }

  record Heard(String query, String signature, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** The next notice; waits for one that is still under way. */
  Heard next() throws InterruptedException {
    Heard next = heard.poll(10, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("no notice came");
    }
    return next;
  }

  private void ipn(HttpExchange http) throws IOException {
    hear(http);
    String code = vnpayAnswers.isEmpty() ? "00" : vnpayAnswers.remove();
    answer(http, 200, "{\"RspCode\":\"" + code + "\",\"Message\":\"x\"}");
  }

  private void notice(HttpExchange http) throws IOException {
    hear(http);
    answer(http, bankAnswers.isEmpty() ? 200 : bankAnswers.remove(), "{}");
  }

  private void hear(HttpExchange http) throws IOException {
    heard.add(
        new Heard(
            http.getRequestURI().getRawQuery(),
            http.getRequestHeaders().getFirst("Bank-Signature"),
            http.getRequestBody().readAllBytes()));
  }

  private static void answer(HttpExchange http, int status, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    http.sendResponseHeaders(status, body.length);
    http.getResponseBody().write(body);
    http.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
