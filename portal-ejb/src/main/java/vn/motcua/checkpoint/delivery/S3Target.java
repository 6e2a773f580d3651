package vn.motcua.checkpoint.delivery;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A bucket of S3 or of what speaks it, locked in mode COMPLIANCE: until the date nobody can delete
 * or change the file, not even the bucket's owner. A file that is there is not written over.
 */
final class S3Target implements CheckpointTarget {
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration ANSWER = Duration.ofSeconds(20);
  private static final int OK = 200;
  private static final int THERE_ALREADY = 412;
  private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(CONNECT).build();

  private final S3Settings settings;
  private final Supplier<Instant> now;

  S3Target(S3Settings settings, Supplier<Instant> now) {
    this.settings = settings;
    this.now = now;
  }

  @Override
  public String name() {
    return "s3";
  }

  @Override
  public String hand(String fileName, byte[] content) {
    URI address = address(fileName);
    Instant until = now.get().plus(settings.kept()).truncatedTo(ChronoUnit.SECONDS);
    Map<String, String> headers =
        Map.of(
            "content-md5", md5(content),
            "content-type", "application/xml",
            "if-none-match", "*",
            "x-amz-object-lock-mode", "COMPLIANCE",
            "x-amz-object-lock-retain-until-date", until.toString());
    int status = send("PUT", address, headers, content).statusCode();
    if (status == THERE_ALREADY && !holds(fileName, content)) {
      throw new TargetTrouble("another file is there: " + fileName);
    }
    if (status != OK && status != THERE_ALREADY) {
      throw new TargetTrouble("the bucket answered with " + status);
    }
    return address.toString();
  }

  @Override
  public boolean holds(String fileName, byte[] content) {
    HttpResponse<byte[]> there = send("GET", address(fileName), Map.of(), new byte[0]);
    return there.statusCode() == OK && Arrays.equals(there.body(), content);
  }

  private URI address(String fileName) {
    return URI.create(settings.bucket() + "/" + fileName);
  }

  private HttpResponse<byte[]> send(
      String method, URI address, Map<String, String> headers, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(ANSWER)
            .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
    AwsSignature.sign(settings, method, address, headers, new AwsSignature.Request(body, now.get()))
        .forEach(request::header);
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException silent) {
      throw new TargetTrouble("the bucket does not answer", silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new TargetTrouble("interrupted", stopped);
    }
  }

  /** S3 asks for it with object lock; it guards against accidents only. */
  private static String md5(byte[] content) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("MD5").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
