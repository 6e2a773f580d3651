package vn.motcua.fee.gateway;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signature of a bank's notice of money received: header {@code t=<epoch seconds>,v1=<hex>}, where
 * the hex is the HMAC-SHA256 of time-stamp, a dot and the body's bytes. A notice older or younger
 * than five minutes is none.
 */
public final class BankNoticeSignature {
  /** Name of the header. */
  public static final String HEADER = "Bank-Signature";

  private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-fA-F]{64})");
  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final String secret;

  /**
   * @param secret the secret shared with the bank
   */
  public BankNoticeSignature(String secret) {
    this.secret = secret;
  }

  /** The header for a body sent at the given time. */
  public String header(Instant sentAt, byte[] body) {
    long seconds = sentAt.getEpochSecond();
    return "t=" + seconds + ",v1=" + digest(seconds, body);
  }

  /** Whether the bank signed this body within five minutes of now. */
  public boolean isGenuine(String header, byte[] body, Instant now) {
    Matcher parts = FORM.matcher(header == null ? "" : header);
    if (!parts.matches()) {
      return false;
    }
    long seconds = Long.parseLong(parts.group(1));
    Duration age = Duration.between(Instant.ofEpochSecond(seconds), now).abs();
    return age.compareTo(WINDOW) <= 0 && Hmac.same(digest(seconds, body), parts.group(2));
  }

  private String digest(long seconds, byte[] body) {
    byte[] stamp = (seconds + ".").getBytes(StandardCharsets.US_ASCII);
    byte[] data = new byte[stamp.length + body.length];
    System.arraycopy(stamp, 0, data, 0, stamp.length);
    System.arraycopy(body, 0, data, stamp.length, body.length);
    return Hmac.hex(Hmac.SHA256, secret, data);
  }
}
