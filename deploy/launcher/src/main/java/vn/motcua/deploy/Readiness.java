package vn.motcua.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** Asks the portal whether it is ready: deployed, healthy, and the demo province loaded. */
final class Readiness {
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"(\\w+)\"");
  private static final Pattern DEMO = Pattern.compile("\"demo\"\\s*:\\s*\"(\\w+)\"");
  private static final int OK = 200;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
  private final String address;

  /**
   * Asks at an address.
   *
   * @param address scheme, host and port, without a slash at the end
   */
  Readiness(String address) {
    this.address = address;
  }

  /**
   * Waits until the portal is ready.
   *
   * @param whileWaiting called between two questions; may refuse
   * @throws StartRefused after a quarter of an hour
   */
  void await(Runnable whileWaiting) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      whileWaiting.run();
      if (System.nanoTime() > end) {
        throw new StartRefused("The portal is not ready after 15 minutes; see the server's log.");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private boolean isReady() {
    Optional<HttpResponse<String>> health = get("/api/v1/health");
    if (health.isEmpty()) {
      return false;
    }
    String body = health.get().body();
    return health.get().statusCode() == OK
        && "UP".equals(word(STATUS, body))
        && !"LOADING".equals(word(DEMO, body));
  }

  private static String word(Pattern pattern, String body) {
    var matcher = pattern.matcher(body);
    return matcher.find() ? matcher.group(1) : "";
  }

  private Optional<HttpResponse<String>> get(String path) {
    var request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(10)).build();
    try {
      return Optional.of(
          client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }
}
