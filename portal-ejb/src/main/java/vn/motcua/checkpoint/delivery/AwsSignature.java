package vn.motcua.checkpoint.delivery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.motcua.evidence.Sha256;

/**
 * AWS Signature Version 4 of a request without a query ("Authenticating Requests: Using the
 * Authorization Header", Amazon S3 API Reference). Pure.
 */
final class AwsSignature {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int DAY = 8;

  private AwsSignature() {}

  /**
   * The headers to send: those given, and date, content digest and authorization.
   *
   * @param headers names in small letters, without {@code host}
   */
  static Map<String, String> sign(
      S3Settings by, String method, URI address, Map<String, String> headers, Request request) {
    SortedMap<String, String> signed = new TreeMap<>(headers);
    String time = TIME.format(request.at());
    String digest = Sha256.hexOf(request.body());
    signed.put("host", host(address));
    signed.put("x-amz-date", time);
    signed.put("x-amz-content-sha256", digest);
    String names = String.join(";", signed.keySet());
    String canonical =
        method
            + "\n"
            + address.getRawPath()
            + "\n\n"
            + signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue().strip() + "\n")
                .collect(Collectors.joining())
            + "\n"
            + names
            + "\n"
            + digest;
    String scope = time.substring(0, DAY) + "/" + by.region() + "/s3/aws4_request";
    String toSign = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + Sha256.hexOf(canonical);
    byte[] key =
        hmac(("AWS4" + by.secret()).getBytes(StandardCharsets.UTF_8), time.substring(0, DAY));
    key = hmac(hmac(hmac(key, by.region()), "s3"), "aws4_request");
    signed.remove("host");
    signed.put(
        "authorization",
        "AWS4-HMAC-SHA256 Credential="
            + by.key()
            + "/"
            + scope
            + ",SignedHeaders="
            + names
            + ",Signature="
            + java.util.HexFormat.of().formatHex(hmac(key, toSign)));
    return signed;
  }

  /** Body and time of a request. */
  record Request(byte[] body, Instant at) {}

  private static String host(URI address) {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
