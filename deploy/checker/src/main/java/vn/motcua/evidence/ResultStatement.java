package vn.motcua.evidence;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the code on a result says.
 *
 * @param number as printed
 * @param granted false for a refusal
 * @param date day in Vietnam that the result bears
 * @param dataSha256 digest of the canonical result data, as in the envelope, 32 bytes
 * @param holder {@link HolderDigest} of whom the result is about, 16 bytes
 */
public record ResultStatement(
    String number, boolean granted, LocalDate date, byte[] dataSha256, byte[] holder) {
  private static final int NUMBER = 1;
  private static final int OUTCOME = 2;
  private static final int DATE = 3;
  private static final int DATA = 4;
  private static final int HOLDER = 5;
  private static final long GRANTED = 1;
  private static final long REFUSED = 2;
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LAST_DAY = 65_535;

  /** Longest text of a code that is looked at, in characters. */
  static final int LONGEST = 1000;

  /** A statement with its signature, not yet believed. */
  record Signed(ResultStatement statement, SignedBytes bytes) {}

  /**
   * Signs; the answer is what stands behind {@code #} in the code: base 32 (RFC 4648), no padding.
   */
  public String sign(StatementSigner signer) {
    byte[] keyId = IssuingKey.id(signer.point());
    byte[] content = content();
    byte[] signature = signer.sign(SignedBytes.toBeSigned(Purpose.RESULT, keyId, content));
    return text(new SignedBytes(keyId, content, signature).write());
  }

  /** The key of this result in the list of those taken back: its data's digest's first 8 bytes. */
  public long revocationKey() {
    return revocationKey(dataSha256);
  }

  /** The same by the digest of the data. */
  public static long revocationKey(byte[] dataSha256) {
    return new BigInteger(dataSha256, 0, Long.BYTES).longValue();
  }

  private byte[] content() {
    Map<Long, Object> map = new HashMap<>();
    map.put((long) NUMBER, number);
    map.put((long) OUTCOME, granted ? GRANTED : REFUSED);
    map.put((long) DATE, date.toEpochDay());
    map.put((long) DATA, dataSha256);
    map.put((long) HOLDER, holder);
    return Cbor.write(map);
  }

  /**
   * Reads the text of a code: the whole address, or what stands behind {@code #}; case, spaces and
   * line ends do not matter.
   *
   * @throws IllegalArgumentException if it is no statement
   */
  static Signed read(String code) {
    String text = code.substring(code.indexOf('#') + 1).replaceAll("\\s", "");
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalArgumentException("no statement");
    }
    SignedBytes bytes = SignedBytes.read(bytes(text.toUpperCase(Locale.ROOT)));
    CborFields fields = new CborFields(bytes.content(), HOLDER);
    ResultStatement statement =
        new ResultStatement(
            fields.text(NUMBER),
            outcome(fields.number(OUTCOME, REFUSED)),
            LocalDate.ofEpochDay(fields.number(DATE, LAST_DAY)),
            fields.bytes(DATA, Sha256.LENGTH),
            fields.bytes(HOLDER, HolderDigest.LENGTH));
    return new Signed(statement, bytes);
  }

  private static boolean outcome(long code) {
    if (code < GRANTED) {
      throw new IllegalArgumentException("unknown outcome");
    }
    return code == GRANTED;
  }

  private static String text(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int kept = 0;
    int bits = 0;
    for (byte part : bytes) {
      kept = kept << 8 | part & 0xff;
      for (bits += 8; bits >= 5; bits -= 5) {
        text.append(ALPHABET.charAt(kept >> bits - 5 & 31));
      }
      kept &= 31;
    }
    return bits == 0
        ? text.toString()
        : text.append(ALPHABET.charAt(kept << 5 - bits & 31)).toString();
  }

  private static byte[] bytes(String text) {
    byte[] bytes = new byte[text.length() * 5 / 8];
    int kept = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        throw new IllegalArgumentException("not base 32");
      }
      kept = (kept << 5 | digit) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (kept >> bits);
      }
    }
    if ((kept & (1 << bits) - 1) != 0 || bits >= 5) {
      throw new IllegalArgumentException("not base 32");
    }
    return bytes;
  }
}
