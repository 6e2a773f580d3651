package vn.motcua.signing.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.SigningSettings;

/**
 * Asks responders, list servers and time-stamp authorities over HTTP: two seconds to connect, five
 * for the answer, no redirects, answers of limited size.
 */
@ApplicationScoped
public class PkiHttp {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(5);
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final int OK = 200;

  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  private PortalClock clock;
  private boolean demo;

  protected PkiHttp() {}

  @Inject
  public PkiHttp(SigningSettings settings, PortalClock clock) {
    this.demo = settings.demo();
    this.clock = clock;
  }

  /**
   * Sends a request in DER.
   *
   * @throws IOException if nobody answers in time, or not with 200
   */
  public byte[] post(URI address, String mediaType, byte[] body) throws IOException {
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /**
   * Fetches a file.
   *
   * @throws IOException if nobody answers in time, or not with 200
   */
  public byte[] get(URI address) throws IOException {
    return send(HttpRequest.newBuilder(address).GET());
  }

  private byte[] send(HttpRequest.Builder request) throws IOException {
    if (demo) {
      // The demonstration's services answer as of the past that is being replayed.
      clock.replayed().ifPresent(time -> request.header("Simulated-Time", time.toString()));
    }
    try {
      HttpResponse<InputStream> response =
          CLIENT.send(request.timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        byte[] answer = body.readNBytes(MOST_BYTES + 1);
        if (response.statusCode() != OK || answer.length == 0 || answer.length > MOST_BYTES) {
          throw new IOException(
              "answered with " + response.statusCode() + " and " + answer.length + " bytes");
        }
        return answer;
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
