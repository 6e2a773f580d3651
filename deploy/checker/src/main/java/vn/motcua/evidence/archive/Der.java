package vn.motcua.evidence.archive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One value of DER (ITU-T X.690): definite lengths, tags of one byte. Enough for CMS.
 *
 * @param bytes whole input
 * @param start where the value with its tag begins
 * @param from where its content begins
 * @param end where it ends
 */
record Der(byte[] bytes, int start, int from, int end) {
  static final int INTEGER = 0x02;
  static final int OCTETS = 0x04;
  static final int OID = 0x06;
  static final int GENERALIZED_TIME = 0x18;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;
  static final int CONTEXT_0 = 0xa0;
  static final int CONTEXT_1 = 0xa1;
  private static final int LONGEST_LENGTH = 4;

  /**
   * Reads the value at the beginning of the input; what follows is left.
   *
   * @throws IllegalArgumentException if it is not DER
   */
  static Der read(byte[] bytes) {
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

  int tag() {
    return bytes[start] & 0xff;
  }

  /** The same, if it has this tag. */
  Der is(int tag) {
    if (tag() != tag) {
      throw new IllegalArgumentException("not the value expected");
    }
    return this;
  }

  /** Content without tag and length. */
  byte[] content() {
    return Arrays.copyOfRange(bytes, from, end);
  }

  /** With tag and length. */
  byte[] encoded() {
    return Arrays.copyOfRange(bytes, start, end);
  }

  /** What a constructed value holds. */
  List<Der> children() {
    List<Der> children = new ArrayList<>();
    for (int at = from; at < end; at = children.get(children.size() - 1).end()) {
      children.add(at(bytes, at, end));
    }
    return children;
  }

  Der child(int number) {
    List<Der> children = children();
    if (number >= children.size()) {
      throw new IllegalArgumentException("a value is missing");
    }
    return children.get(number);
  }

  /** An object identifier with its dots. */
  String oid() {
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

  BigInteger integer() {
    return new BigInteger(is(INTEGER).content());
  }
}
