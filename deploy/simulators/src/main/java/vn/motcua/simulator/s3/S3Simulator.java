package vn.motcua.simulator.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A bucket that takes PUT, GET and DELETE of files at {@code /<bucket>/<name>}. */
public final class S3Simulator {
  private static final int MOST_BYTES = 1024 * 1024;

  private final Map<String, Kept> files = new ConcurrentHashMap<>();
  private final SignatureCheck signature;
  private final Clock clock;

  private S3Simulator(SignatureCheck signature, Clock clock) {
    this.signature = signature;
    this.clock = clock;
  }

  /** A file with the time until which nobody may touch it. */
  private record Kept(byte[] content, Instant until) {}

  /** Whose requests are good: region, access key id and secret. */
  public record Access(String region, String key, String secret) {}

  /** Adds a bucket. */
  public static S3Simulator addTo(HttpServer server, String bucket, Access access, Clock clock) {
    SignatureCheck check =
        new SignatureCheck(access.region(), access.key(), access.secret(), clock);
    S3Simulator simulator = new S3Simulator(check, clock);
    server.createContext("/" + bucket + "/", simulator::handle);
    return simulator;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      try {
        byte[] body = exchange.getRequestBody().readNBytes(MOST_BYTES);
        signature.require(exchange, body);
        String path = exchange.getRequestURI().getPath();
        switch (exchange.getRequestMethod()) {
          case "PUT" -> put(exchange, path, body);
          case "GET" -> answer(exchange, 200, get(path).content());
          case "DELETE" -> delete(exchange, path);
          default -> throw new S3Refused(405, "MethodNotAllowed");
        }
      } catch (S3Refused refused) {
        String error = "<Error><Code>" + refused.getMessage() + "</Code></Error>";
        answer(exchange, refused.status(), error.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void put(HttpExchange exchange, String path, byte[] body) throws IOException {
    if (!md5(body).equals(SignatureCheck.header(exchange, "content-md5"))) {
      throw new S3Refused(400, "BadDigest");
    }
    Kept kept = new Kept(body, lock(exchange));
    if (!"*".equals(SignatureCheck.header(exchange, "if-none-match"))) {
      throw new S3Refused(400, "InvalidRequest");
    }
    if (files.putIfAbsent(path, kept) != null) {
      throw new S3Refused(412, "PreconditionFailed");
    }
    answer(exchange, 200, new byte[0]);
  }

  private Instant lock(HttpExchange exchange) {
    try {
      Instant until =
          Instant.parse(SignatureCheck.header(exchange, "x-amz-object-lock-retain-until-date"));
      if (!"COMPLIANCE".equals(SignatureCheck.header(exchange, "x-amz-object-lock-mode"))
          || !until.isAfter(clock.instant())) {
        throw new S3Refused(400, "InvalidRequest");
      }
      return until;
    } catch (DateTimeException noLock) {
      throw new S3Refused(400, "InvalidRequest");
    }
  }

  private Kept get(String path) {
    Kept kept = files.get(path);
    if (kept == null) {
      throw new S3Refused(404, "NoSuchKey");
    }
    return kept;
  }

  private void delete(HttpExchange exchange, String path) throws IOException {
    if (get(path).until().isAfter(clock.instant())) {
      throw new S3Refused(403, "AccessDenied");
    }
    files.remove(path);
    answer(exchange, 204, new byte[0]);
  }

  private static String md5(byte[] content) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
