package vn.motcua.signing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java has. */
public final class Digests {
  private Digests() {}

  /** A fresh digest. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Digest of the bytes. */
  public static byte[] sha256(byte[] content) {
    return sha256().digest(content);
  }

  /** Digest of the bytes as 64 hexadecimal digits. */
  public static String sha256Hex(byte[] content) {
    return HexFormat.of().formatHex(sha256(content));
  }
}
