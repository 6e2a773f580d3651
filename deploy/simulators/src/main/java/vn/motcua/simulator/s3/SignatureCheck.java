package vn.motcua.simulator.s3;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks AWS Signature Version 4 in the Authorization header, as the server does. */
record SignatureCheck(String region, String key, String secret, Clock clock) {
  private static final Duration SKEW = Duration.ofMinutes(15);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);
  private static final Pattern FORM =
      Pattern.compile(
          "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/s3/aws4_request,\\s*"
              + "SignedHeaders=([a-z0-9;-]+),\\s*Signature=([0-9a-f]{64})");

  /** Refuses unless the request was signed with our key, as a whole, just now. */
  void require(HttpExchange exchange, byte[] body) {
    Matcher form = FORM.matcher(header(exchange, "authorization"));
    if (!form.matches()) {
      throw new S3Refused(403, "AccessDenied");
    }
    if (!form.group(1).equals(key)) {
      throw new S3Refused(403, "InvalidAccessKeyId");
    }
    String time = header(exchange, "x-amz-date");
    requireNow(time);
    String digest = HexFormat.of().formatHex(sha256(body));
    if (!digest.equals(header(exchange, "x-amz-content-sha256"))) {
      throw new S3Refused(400, "XAmzContentSHA256Mismatch");
    }
    List<String> signed = Arrays.asList(form.group(4).split(";"));
    requireSigned(exchange, signed);
    String scope = form.group(2) + "/" + region + "/s3/aws4_request";
    String canonical = canonical(exchange, signed, digest);
    String toSign =
        String.join(
            "\n",
            "AWS4-HMAC-SHA256",
            time,
            scope,
            HexFormat.of().formatHex(sha256(canonical.getBytes(StandardCharsets.UTF_8))));
    byte[] expected = hmac(signingKey(form.group(2)), toSign);
    if (!time.startsWith(form.group(2))
        || !form.group(3).equals(region)
        || !MessageDigest.isEqual(expected, HexFormat.of().parseHex(form.group(5)))) {
      throw new S3Refused(403, "SignatureDoesNotMatch");
    }
  }

  private static String canonical(HttpExchange exchange, List<String> signed, String digest) {
    StringBuilder text = new StringBuilder(exchange.getRequestMethod());
    String query = exchange.getRequestURI().getRawQuery();
    text.append('\n').append(exchange.getRequestURI().getRawPath()).append('\n');
    text.append(query == null ? "" : query).append('\n');
    for (String name : signed) {
      text.append(name).append(':').append(header(exchange, name).strip()).append('\n');
    }
    return text.append('\n')
        .append(String.join(";", signed))
        .append('\n')
        .append(digest)
        .toString();
  }

  private static void requireSigned(HttpExchange exchange, List<String> signed) {
    boolean sorted = signed.stream().sorted().toList().equals(signed);
    boolean all =
        exchange.getRequestHeaders().keySet().stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .filter(name -> name.startsWith("x-amz-") || name.equals("content-md5"))
            .allMatch(signed::contains);
    if (!sorted || !all || !signed.contains("host")) {
      throw new S3Refused(403, "AccessDenied");
    }
  }

  private void requireNow(String time) {
    try {
      Instant at = Instant.from(TIME.parse(time));
      if (Duration.between(at, clock.instant()).abs().compareTo(SKEW) > 0) {
        throw new S3Refused(403, "RequestTimeTooSkewed");
      }
    } catch (DateTimeException noTime) {
      throw new S3Refused(403, "AccessDenied");
    }
  }

  static String header(HttpExchange exchange, String name) {
    List<String> values = exchange.getRequestHeaders().getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  private byte[] signingKey(String day) {
    byte[] dated = hmac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), day);
    return hmac(hmac(hmac(dated, region), "s3"), "aws4_request");
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

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
