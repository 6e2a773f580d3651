package vn.motcua.identity.domain;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in the usual text form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}, so that old hashes
 * stay readable when the parameters change.
 */
public final class PasswordHash {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,64})\\$([A-Za-z0-9+/]{43})");
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  /** A new hash with a random salt. */
  public static String of(char[] password, PasswordPolicy.Hash parameters) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    byte[] hash = compute(password, salt, parameters);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            parameters.memoryKiB(),
            parameters.iterations(),
            parameters.parallelism(),
            text.encodeToString(salt),
            text.encodeToString(hash));
  }

  /** Whether the password belongs to the hash; compares in constant time. */
  public static boolean matches(char[] password, String kept) {
    Matcher parts = FORM.matcher(kept);
    if (!parts.matches()) {
      return false;
    }
    byte[] hash = compute(password, decode(parts.group(4)), parameters(parts));
    return org.bouncycastle.util.Arrays.constantTimeAreEqual(hash, decode(parts.group(5)));
  }

  /**
   * Whether the hash was made with other parameters and should be made anew at the next sign-in.
   */
  public static boolean isOutdated(String kept, PasswordPolicy.Hash parameters) {
    Matcher parts = FORM.matcher(kept);
    return !parts.matches() || !parameters(parts).equals(parameters);
  }

  private static PasswordPolicy.Hash parameters(Matcher parts) {
    return new PasswordPolicy.Hash(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)));
  }

  private static byte[] decode(String text) {
    return Base64.getDecoder().decode(text);
  }

  private static byte[] compute(char[] password, byte[] salt, PasswordPolicy.Hash parameters) {
    byte[] secret = bytes(password);
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(parameters.memoryKiB())
              .withIterations(parameters.iterations())
              .withParallelism(parameters.parallelism())
              .withSalt(salt)
              .build());
      byte[] hash = new byte[HASH_BYTES];
      generator.generateBytes(secret, hash);
      return hash;
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /**
   * UTF-8 of the composed form, so that a keyboard that decomposes accents gives the same secret.
   */
  private static byte[] bytes(char[] password) {
    String composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
    byte[] secret = new byte[encoded.remaining()];
    encoded.get(secret);
    Arrays.fill(encoded.array(), (byte) 0);
    return secret;
  }
}
