package vn.motcua.evidence;

import java.util.Arrays;

/** What both published lists share. */
final class SignedLists {
  /** Last second of the year 9999. */
  static final long LAST_SECOND = 253_402_300_799L;

  private SignedLists() {}

  static byte[] sign(Purpose purpose, byte[] content, StatementSigner signer) {
    byte[] keyId = IssuingKey.id(signer.point());
    byte[] value = signer.sign(SignedBytes.toBeSigned(purpose, keyId, content));
    return new SignedBytes(keyId, content, value).write();
  }

  /**
   * @throws IllegalArgumentException if not this key signed it
   */
  static void require(SignedBytes signed, byte[] point, Purpose purpose) {
    if (!Arrays.equals(signed.keyId(), IssuingKey.id(point))
        || !signed.isBy(IssuingKey.key(point), purpose)) {
      throw new IllegalArgumentException("the list's signature does not hold");
    }
  }
}
