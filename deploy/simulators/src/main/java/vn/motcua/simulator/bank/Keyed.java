package vn.motcua.simulator.bank;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC in lower-case hex. */
final class Keyed {
  private Keyed() {}

  static String sha512(String secret, String text) {
    return hex("HmacSHA512", secret, text.getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(String secret, byte[] data) {
    return hex("HmacSHA256", secret, data);
  }

  private static String hex(String algorithm, String secret, byte[] data) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return HexFormat.of().formatHex(mac.doFinal(data));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(algorithm + " is missing", missing);
    }
  }
}
