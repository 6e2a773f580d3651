package vn.motcua.fee.gateway;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed digests as providers use them: lower-case hex, compared in constant time. */
final class Hmac {
  static final String SHA256 = "HmacSHA256";
  static final String SHA512 = "HmacSHA512";

  private Hmac() {}

  static String hex(String algorithm, String secret, byte[] data) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return HexFormat.of().formatHex(mac.doFinal(data));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("the platform lacks " + algorithm, missing);
    }
  }

  static boolean same(String expected, String claimed) {
    return claimed != null
        && MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.US_ASCII),
            claimed.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
  }
}
