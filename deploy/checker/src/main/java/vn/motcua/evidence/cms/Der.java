package vn.motcua.evidence.cms;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One value of DER (ITU-T X.690): definite lengths, tags of one byte. Enough for CMS and OCSP. What
 * is not as asked for is an IllegalArgumentException.
 *
 * @param bytes whole input
 * @param start where the value with its tag begins
 * @param from where its content begins
 * @param end where it ends
 */
public record Der(byte[] bytes, int start, int from, int end) {
  public static final int INTEGER = 0x02;
  public static final int BITS = 0x03;
  public static final int OCTETS = 0x04;
  public static final int OID = 0x06;
  public static final int ENUMERATED = 0x0a;
  public static final int GENERALIZED_TIME = 0x18;
  public static final int SEQUENCE = 0x30;
  public static final int SET = 0x31;
  public static final int CONTEXT_0 = 0xa0;
  public static final int CONTEXT_1 = 0xa1;
  private static final int LONGEST_LENGTH = 4;
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
  private static final int SECONDS = 14;

  /**
   * Reads the value at the beginning of the input; what follows is left.
   *
   * @throws IllegalArgumentException if it is not DER
   */
  public static Der read(byte[] bytes) {
    return at(bytes, 0, bytes.length);
  }

  private static Der at(byte[] bytes, int start, int limit) {
    if (start + 2 > limit || (bytes[start] & 0x1f) == 0x1f) {
      throw new IllegalArgumentException("not DER");
    }
    int length = bytes[start + 1] & 0xff;
    int from = start + 2;
    if (length > 0x7f) {
      int digits = length & 0x7f;
      if (digits == 0 || digits > LONGEST_LENGTH || from + digits > limit) {
        throw new IllegalArgumentException("not DER");
      }
      length = new BigInteger(1, Arrays.copyOfRange(bytes, from, from + digits)).intValue();
      from += digits;
    }
    if (length < 0 || length > limit - from) {
      throw new IllegalArgumentException("not DER");
    }
    return new Der(bytes, start, from, from + length);
  }

  /** The tag with its class. */
  public int tag() {
    return bytes[start] & 0xff;
  }

  /** The same, if it has this tag. */
  public Der is(int tag) {
    if (tag() != tag) {
      throw new IllegalArgumentException("not the value expected");
    }
    return this;
  }

  /** Content without tag and length. */
  public byte[] content() {
    return Arrays.copyOfRange(bytes, from, end);
  }

  /** With tag and length. */
  public byte[] encoded() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** What a constructed value holds. */
  public List<Der> children() {
    List<Der> children = new ArrayList<>();
    for (int at = from; at < end; at = children.get(children.size() - 1).end()) {
      children.add(at(bytes, at, end));
    }
    return children;
  }

  /** The child of this number, from 0. */
  public Der child(int number) {
    List<Der> children = children();
    if (number >= children.size()) {
      throw new IllegalArgumentException("a value is missing");
    }
    return children.get(number);
  }

  /** An object identifier with its dots. */
  public String oid() {
    is(OID);
    StringBuilder text = new StringBuilder();
    BigInteger arc = BigInteger.ZERO;
    for (int at = from; at < end; at++) {
      arc = arc.shiftLeft(7).or(BigInteger.valueOf(bytes[at] & 0x7f));
      if ((bytes[at] & 0x80) == 0) {
        if (text.isEmpty()) {
          int first = Math.min(arc.intValue() / 40, 2);
          text.append(first).append('.').append(arc.intValue() - 40 * first);
        } else {
          text.append('.').append(arc);
        }
        arc = BigInteger.ZERO;
      }
    }
    return text.toString();
  }

  /** An integer. */
  public BigInteger integer() {
    return new BigInteger(is(INTEGER).content());
  }

  /** A GeneralizedTime in UTC; fractions of a second are left. */
  public Instant time() {
    String text = new String(is(GENERALIZED_TIME).content(), StandardCharsets.US_ASCII);
    try {
      return LocalDateTime.parse(text.substring(0, SECONDS), TIME).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException | IndexOutOfBoundsException notATime) {
      throw new IllegalArgumentException("not a time", notATime);
    }
  }
}
