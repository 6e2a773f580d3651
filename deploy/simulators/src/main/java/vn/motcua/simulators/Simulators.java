package vn.motcua.simulators;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/**
 * Main class of the simulator process: one HTTP server on the loopback address.
 *
 * <p>The port comes from the system property {@code portal.simulator.port}, the portal's own
 * address from {@code portal.base.url}. {@code GET /health} answers 200 once everything listens.
 */
public final class Simulators {
  private Simulators() {}

  /**
   * Starts the simulators; the process lives until it is ended.
   *
   * @throws IOException if the port cannot be bound
   */
  public static void main(String[] arguments) throws IOException {
    int port = Integer.getInteger("portal.simulator.port", 8090);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    HttpServer server = HttpServer.create(address, 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/health",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
  }
}
