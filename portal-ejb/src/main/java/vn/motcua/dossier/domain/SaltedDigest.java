package vn.motcua.dossier.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A digest that proves words without showing them, and forgets them with their salt.
 *
 * @param salt 32 hexadecimal digits
 * @param digest SHA-256 of salt and words, hexadecimal
 */
public record SaltedDigest(String salt, String digest) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;

  /** With a new salt. */
  public static SaltedDigest of(String words) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return of(HexFormat.of().formatHex(salt), words);
  }

  /** With a known salt, to check. */
  public static SaltedDigest of(String salt, String words) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt.getBytes(StandardCharsets.US_ASCII));
      byte[] digest = sha.digest(words.getBytes(StandardCharsets.UTF_8));
      return new SaltedDigest(salt, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Java lacks SHA-256", impossible);
    }
  }
}
