package vn.motcua.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names and addresses as the throttle keeps them: what people typed is not stored. */
public final class SubjectDigest {
  private SubjectDigest() {}

  /** SHA-256 of kind and value, in hex. */
  public static String of(String kind, String value) {
    try {
      byte[] text = (kind + '\n' + value).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
