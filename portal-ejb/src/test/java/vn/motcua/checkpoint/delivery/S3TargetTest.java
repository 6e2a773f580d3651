package vn.motcua.checkpoint.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.checkpoint.delivery.CheckpointTarget.TargetTrouble;
import vn.motcua.simulator.s3.S3Simulator;

/** Against a bucket that checks every signature and every lock. */
class S3TargetTest {
  private static final Instant NOW = Instant.parse("2026-12-01T19:00:00Z");
  private static final byte[] FILE = "<a/>".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHER = "<b/>".getBytes(StandardCharsets.UTF_8);
  private static final String NAME = "checkpoint-000001.xml";

  private HttpServer server;
  private S3Settings settings;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    S3Simulator.addTo(
        server,
        "evidence",
        new S3Simulator.Access("hanoi-1", "KEY", "a/secret"),
        Clock.fixed(NOW, ZoneOffset.UTC));
    server.start();
    URI bucket = URI.create("http://localhost:" + server.getAddress().getPort() + "/evidence/moc");
    settings = new S3Settings(bucket, "hanoi-1", "KEY", "a/secret", Duration.ofDays(3650));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private S3Target target() {
    return new S3Target(settings, () -> NOW);
  }

  @Test
  void aFileIsThereAfterwardsAndTheSameOneAgainChangesNothing() {
    assertFalse(target().holds(NAME, FILE));
    String place = target().hand(NAME, FILE);

    assertTrue(place.endsWith("/evidence/moc/" + NAME));
    assertEquals(place, target().hand(NAME, FILE));
    assertTrue(target().holds(NAME, FILE));
    assertFalse(target().holds(NAME, OTHER));
  }

  @Test
  void anotherFileDoesNotTakeItsPlace() {
    target().hand(NAME, FILE);

    assertThrows(TargetTrouble.class, () -> target().hand(NAME, OTHER));
    assertTrue(target().holds(NAME, FILE));
  }

  @Test
  void nobodyDeletesItBeforeItsTime() throws Exception {
    target().hand(NAME, FILE);

    assertEquals(403, send("DELETE", Map.of(), new byte[0]));
    assertTrue(target().holds(NAME, FILE));
  }

  @Test
  void aWrongSecretRegionOrClockIsRefused() {
    S3Settings secret =
        new S3Settings(settings.bucket(), "hanoi-1", "KEY", "wrong", Duration.ofDays(1));
    S3Settings region =
        new S3Settings(settings.bucket(), "hue-1", "KEY", "a/secret", Duration.ofDays(1));
    for (S3Settings wrong : new S3Settings[] {secret, region}) {
      TargetTrouble trouble =
          assertThrows(TargetTrouble.class, () -> new S3Target(wrong, () -> NOW).hand(NAME, FILE));
      assertTrue(trouble.getMessage().contains("403"), trouble.getMessage());
    }
    assertThrows(
        TargetTrouble.class,
        () -> new S3Target(settings, () -> NOW.minusSeconds(3600)).hand(NAME, FILE));
  }

  @Test
  void withoutALockTheBucketTakesNothing() throws Exception {
    Map<String, String> headers = new HashMap<>(headers());
    assertEquals(200, send("PUT", headers, FILE));
    headers.remove("x-amz-object-lock-mode");
    assertEquals(400, send("PUT", headers, FILE));
    headers.put("x-amz-object-lock-mode", "GOVERNANCE");
    assertEquals(400, send("PUT", headers, FILE));
    headers.putAll(headers());
    headers.put("x-amz-object-lock-retain-until-date", NOW.toString());
    assertEquals(400, send("PUT", headers, FILE));
  }

  private static Map<String, String> headers() {
    return Map.of(
        "content-md5",
        md5(),
        "if-none-match",
        "*",
        "x-amz-object-lock-mode",
        "COMPLIANCE",
        "x-amz-object-lock-retain-until-date",
        NOW.plusSeconds(60).toString());
  }

  private static String md5() {
    try {
      return java.util.Base64.getEncoder()
          .encodeToString(java.security.MessageDigest.getInstance("MD5").digest(FILE));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private int send(String method, Map<String, String> headers, byte[] body)
      throws IOException, InterruptedException {
    URI address = URI.create(settings.bucket() + "/" + NAME);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    AwsSignature.sign(settings, method, address, headers, new AwsSignature.Request(body, NOW))
        .forEach(request::header);
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }
}
