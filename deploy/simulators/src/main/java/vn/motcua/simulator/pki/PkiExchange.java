package vn.motcua.simulator.pki;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;

/** One request for a signed answer in DER: the body in, the answer out. */
public final class PkiExchange {
  /**
   * Time by which to answer, ISO 8601: only the demonstration's replay of the past sends it; no
   * real service would listen.
   */
  public static final String SIMULATED_TIME = "Simulated-Time";

  private static final int MOST_BYTES = 64 * 1024;
  private static final int OK = 200;
  private static final int BAD_REQUEST = 400;
  private static final int UNAVAILABLE = 503;

  private PkiExchange() {}

  /** What the service makes of a request. */
  @FunctionalInterface
  public interface Answering {
    /**
     * The answer.
     *
     * @param request bytes of the body, not empty for POST
     * @throws IOException if the service has no keys yet
     * @throws IllegalArgumentException if the request cannot be read
     */
    byte[] answer(byte[] request, Instant now) throws IOException;
  }

  /** Serves the path with the given kind of answers. */
  public static void serve(
      HttpServer server, String path, String mediaType, Clock clock, Answering service) {
    server.createContext(path, exchange -> handle(exchange, mediaType, clock, service));
  }

  private static void handle(
      HttpExchange exchange, String mediaType, Clock clock, Answering service) throws IOException {
    try (exchange) {
      byte[] request = exchange.getRequestBody().readNBytes(MOST_BYTES);
      byte[] answer;
      try {
        answer = service.answer(request, time(exchange, clock));
      } catch (IllegalArgumentException | DateTimeException unreadable) {
        exchange.sendResponseHeaders(BAD_REQUEST, -1);
        return;
      } catch (IOException notYet) {
        exchange.sendResponseHeaders(UNAVAILABLE, -1);
        return;
      }
      exchange.getResponseHeaders().set("Content-Type", mediaType);
      exchange.sendResponseHeaders(OK, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private static Instant time(HttpExchange exchange, Clock clock) {
    String simulated = exchange.getRequestHeaders().getFirst(SIMULATED_TIME);
    return simulated == null ? clock.instant() : Instant.parse(simulated);
  }
}
