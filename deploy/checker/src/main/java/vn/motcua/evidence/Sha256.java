package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), as bytes and as 64 lower case hexadecimal digits. */
public final class Sha256 {
  /** Bytes of a digest. */
  public static final int LENGTH = 32;

  private static final HexFormat HEX = HexFormat.of();

  private Sha256() {}

  /** Digest of the parts one after the other. */
  public static byte[] of(byte[]... parts) {
    MessageDigest sha = digest();
    for (byte[] part : parts) {
      sha.update(part);
    }
    return sha.digest();
  }

  /** Digest of the parts one after the other, in hexadecimal. */
  public static String hexOf(byte[]... parts) {
    return hex(of(parts));
  }

  /** Digest of a text in UTF-8, in hexadecimal. */
  public static String hexOf(String text) {
    return hexOf(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Hexadecimal digits of a digest. */
  public static String hex(byte[] digest) {
    return HEX.formatHex(digest);
  }

  /**
   * Bytes of a digest in hexadecimal.
   *
   * @throws IllegalArgumentException if it is not 64 lower case hexadecimal digits
   */
  public static byte[] bytes(String hex) {
    byte[] digest = HEX.parseHex(hex);
    if (digest.length != LENGTH || !HEX.formatHex(digest).equals(hex)) {
      throw new IllegalArgumentException("not a SHA-256 digest");
    }
    return digest;
  }

  /** A fresh digest, for what comes piece by piece. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Java lacks SHA-256", impossible);
    }
  }
}
