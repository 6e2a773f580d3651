package vn.motcua.simulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Executors;
import vn.motcua.simulator.bank.BankSimulator;
import vn.motcua.simulator.pki.PkiSimulator;

/**
 * Main class of the simulator process: one HTTP server on the loopback address.
 *
 * <p>Takes the file with the portal's settings as its only argument; every entry becomes a system
 * property, the port is {@code portal.simulator.port}. {@code GET /health} answers 200 once
 * everything listens.
 */
public final class Simulators {
  private Simulators() {}

  /**
   * Starts the simulators; the process lives until it is ended.
   *
   * @throws IOException if the settings cannot be read or the port cannot be bound
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      readSettings(Path.of(arguments[0]));
    }
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
    BankSimulator.addTo(server);
    PkiSimulator.addTo(server);
    server.start();
  }

  private static void readSettings(Path file) throws IOException {
    var settings = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      settings.load(reader);
    }
    settings.stringPropertyNames().forEach(n -> System.setProperty(n, settings.getProperty(n)));
  }
}
