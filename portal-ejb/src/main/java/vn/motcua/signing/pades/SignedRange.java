package vn.motcua.signing.pades;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;

/**
 * A signature's byte range, read from the bytes themselves.
 *
 * @param gapStart first byte that is not signed, the opening of the value
 * @param gapEnd first byte that is signed again
 * @param end first byte after what is signed
 */
record SignedRange(int gapStart, int gapEnd, int end) {
  private static final byte[] NAME = "/ByteRange".getBytes(StandardCharsets.US_ASCII);

  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*\\]");

  /** All byte ranges of the file, in the order they are written. */
  static List<SignedRange> all(byte[] pdf) {
    List<SignedRange> ranges = new ArrayList<>();
    for (int at = next(pdf, 0); at >= 0; at = next(pdf, at + NAME.length)) {
      Matcher matcher = RANGE.matcher(upToBracket(pdf, at));
      if (matcher.matches()) {
        long first = Long.parseLong(matcher.group(2));
        long second = Long.parseLong(matcher.group(3));
        long end = second + Long.parseLong(matcher.group(4));
        if (!matcher.group(1).equals("0") || first >= second || end > pdf.length) {
          return List.of();
        }
        ranges.add(new SignedRange((int) first, (int) second, (int) end));
      }
    }
    return ranges;
  }

  /** Where the name begins next, -1 if nowhere. */
  private static int next(byte[] pdf, int from) {
    for (int i = from; i <= pdf.length - NAME.length; i++) {
      if (pdf[i] == NAME[0] && Arrays.equals(pdf, i, i + NAME.length, NAME, 0, NAME.length)) {
        return i;
      }
    }
    return -1;
  }

  private static String upToBracket(byte[] pdf, int from) {
    int end = from;
    while (end < pdf.length && pdf[end] != ']') {
      end++;
    }
    int length = Math.min(end + 1, pdf.length) - from;
    return new String(pdf, from, length, StandardCharsets.ISO_8859_1);
  }

  /** True if it reaches the last byte of the file. */
  boolean reachesEnd(byte[] pdf) {
    return end == pdf.length;
  }

  /** The signed bytes. */
  byte[] bytes(byte[] pdf) {
    byte[] signed = new byte[gapStart + end - gapEnd];
    System.arraycopy(pdf, 0, signed, 0, gapStart);
    System.arraycopy(pdf, gapEnd, signed, gapStart, end - gapEnd);
    return signed;
  }

  /**
   * The CMS in the gap, with the zeros that fill it up.
   *
   * @throws IllegalArgumentException if the gap holds anything else
   */
  byte[] value(byte[] pdf) {
    if (pdf[gapStart] != '<' || pdf[gapEnd - 1] != '>') {
      throw new IllegalArgumentException("the gap is not one hexadecimal string");
    }
    String hex = new String(pdf, gapStart + 1, gapEnd - gapStart - 2, StandardCharsets.US_ASCII);
    return HexFormat.of().parseHex(hex);
  }

  /**
   * The file with this CMS in the gap, filled up with zeros; no other byte changes.
   *
   * @throws SignatureNotGood if there is no room for it
   */
  byte[] filled(byte[] pdf, byte[] cms) {
    byte[] hex = HexFormat.of().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
    int from = gapStart + 1;
    if (hex.length > gapEnd - 1 - from) {
      throw new SignatureNotGood("no room for the signature or its time-stamp");
    }
    byte[] filled = pdf.clone();
    System.arraycopy(hex, 0, filled, from, hex.length);
    Arrays.fill(filled, from + hex.length, gapEnd - 1, (byte) '0');
    return filled;
  }
}
