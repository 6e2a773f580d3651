package vn.motcua.dossier.domain;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import vn.motcua.evidence.Sha256;

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
    byte[] salted = salt.getBytes(StandardCharsets.US_ASCII);
    return new SaltedDigest(salt, Sha256.hexOf(salted, words.getBytes(StandardCharsets.UTF_8)));
  }
}
