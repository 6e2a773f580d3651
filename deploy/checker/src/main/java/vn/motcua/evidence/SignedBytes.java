package vn.motcua.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.util.List;
import java.util.Map;

/**
 * COSE_Sign1 (RFC 9052, section 4.2) with ES256 (RFC 9053, section 2.1): protected header algorithm
 * and key id, nothing unprotected, the content inside. What is signed also binds the purpose, which
 * is not sent along: a statement never passes for a list.
 *
 * @param keyId 8 bytes, see {@link IssuingKey#id}
 * @param content what was signed
 * @param signature r and s, 32 bytes each
 */
record SignedBytes(byte[] keyId, byte[] content, byte[] signature) {
  static final int KEY_ID = 8;
  static final int SIGNATURE = 64;
  private static final long TAG = 18;
  private static final long ES256 = -7;
  private static final long ALGORITHM = 1;
  private static final long KEY = 4;

  /** The bytes that the key signs, SHA-256 and P-256. */
  static byte[] toBeSigned(Purpose purpose, byte[] keyId, byte[] content) {
    byte[] context = purpose.words().getBytes(StandardCharsets.US_ASCII);
    return Cbor.write(List.of("Signature1", header(keyId), context, content));
  }

  byte[] write() {
    return Cbor.write(new Cbor.Tagged(TAG, List.of(header(keyId), Map.of(), content, signature)));
  }

  /**
   * @throws IllegalArgumentException if it is not exactly what {@link #write} makes
   */
  static SignedBytes read(byte[] bytes) {
    if (!(Cbor.read(bytes) instanceof Cbor.Tagged tagged)
        || tagged.tag() != TAG
        || !(tagged.value() instanceof List<?> parts)
        || parts.size() != 4
        || !Map.of().equals(parts.get(1))) {
      throw new IllegalArgumentException("not signed in our form");
    }
    return new SignedBytes(
        keyId(CborFields.as(byte[].class, parts.get(0))),
        CborFields.as(byte[].class, parts.get(2)),
        CborFields.exactly(CborFields.as(byte[].class, parts.get(3)), SIGNATURE));
  }

  /** Whether this key signed it for this purpose. */
  boolean isBy(PublicKey key, Purpose purpose) {
    try {
      Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
      check.initVerify(key);
      check.update(toBeSigned(purpose, keyId, content));
      return check.verify(signature);
    } catch (SignatureException notOne) {
      return false;
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static byte[] header(byte[] keyId) {
    return Cbor.write(Map.of(ALGORITHM, ES256, KEY, keyId));
  }

  private static byte[] keyId(byte[] header) {
    if (!(Cbor.read(header) instanceof Map<?, ?> map)
        || map.size() != 2
        || !Long.valueOf(ES256).equals(map.get(ALGORITHM))) {
      throw new IllegalArgumentException("another algorithm");
    }
    return CborFields.exactly(CborFields.as(byte[].class, map.get(KEY)), KEY_ID);
  }
}
