package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Whom a result is about, without naming: PBKDF2 (RFC 8018) with HMAC-SHA-256 over check code and
 * name. The check code stands on the paper and not in the code, so that who has only a photograph
 * of the code cannot try names; each try of a check code of 40 random bits costs ten thousand
 * rounds.
 */
public final class HolderDigest {
  /** Bytes of a digest. */
  public static final int LENGTH = 16;

  private static final int ROUNDS = 10_000;
  private static final String SALT = "motcua-holder-1:";

  private HolderDigest() {}

  /**
   * The digest.
   *
   * @param name as on the paper; case, spaces at the ends and doubled do not matter
   * @param checkCode as on the paper; case, separators and look-alikes (O, I, L) do not matter
   * @param dataSha256 of the same result, 32 bytes: the salt
   */
  public static byte[] of(String name, String checkCode, byte[] dataSha256) {
    String secret = code(checkCode) + "\n" + plain(name);
    String salt = SALT + HexFormat.of().formatHex(dataSha256);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(
              new PBEKeySpec(
                  secret.toCharArray(),
                  salt.getBytes(StandardCharsets.US_ASCII),
                  ROUNDS,
                  8 * LENGTH))
          .getEncoded();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static String code(String typed) {
    return plain(typed)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1')
        .replaceAll("[^0-9A-Z]", "");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .strip()
        .replaceAll("\\s+", " ")
        .toUpperCase(Locale.ROOT);
  }
}
