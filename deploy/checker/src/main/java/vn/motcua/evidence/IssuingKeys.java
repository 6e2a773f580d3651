package vn.motcua.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The published list of issuing keys, signed by the key of the portal, which signs the list of
 * results taken back, too.
 *
 * @param number grows with every list
 * @param listKey point of the key that signs the lists: what people pin
 */
public record IssuingKeys(long number, Instant issuedAt, byte[] listKey, List<IssuingKey> keys) {
  private static final int NUMBER = 1;
  private static final int ISSUED = 2;
  private static final int LIST_KEY = 3;
  private static final int KEYS = 4;
  private static final int PARTS = 5;
  private static final long LAST_DAY = 65_535;

  public IssuingKeys {
    keys = List.copyOf(keys);
  }

  /** The list as a file. */
  public byte[] sign(StatementSigner signer) {
    if (!Arrays.equals(listKey, signer.point())) {
      throw new IllegalArgumentException("signed by another key than it names");
    }
    Map<Long, Object> map =
        Map.of(
            (long) NUMBER,
            number,
            (long) ISSUED,
            issuedAt.getEpochSecond(),
            (long) LIST_KEY,
            listKey,
            (long) KEYS,
            keys.stream().map(IssuingKeys::parts).toList());
    return SignedLists.sign(Purpose.KEYS, Cbor.write(map), signer);
  }

  private static List<Object> parts(IssuingKey key) {
    return List.of(
        key.point(),
        key.agency(),
        key.agencyEn(),
        key.from().toEpochDay(),
        key.until().toEpochDay());
  }

  /**
   * Reads a list that its own key has signed. Whether that key is the right one, the reader says by
   * comparing {@link #fingerprint()} with what he has pinned.
   *
   * @throws IllegalArgumentException if it is none or its signature does not hold
   */
  public static IssuingKeys read(byte[] file) {
    SignedBytes signed = SignedBytes.read(file);
    CborFields fields = new CborFields(signed.content(), KEYS);
    byte[] listKey = fields.bytes(LIST_KEY, IssuingKey.POINT);
    SignedLists.require(signed, listKey, Purpose.KEYS);
    return new IssuingKeys(
        fields.number(NUMBER, Long.MAX_VALUE),
        Instant.ofEpochSecond(fields.number(ISSUED, SignedLists.LAST_SECOND)),
        listKey,
        fields.list(KEYS).stream().map(IssuingKeys::key).toList());
  }

  private static IssuingKey key(Object value) {
    List<?> parts = CborFields.as(List.class, value);
    if (parts.size() != PARTS) {
      throw new IllegalArgumentException("not a key");
    }
    return new IssuingKey(
        CborFields.as(byte[].class, parts.get(0)),
        CborFields.as(String.class, parts.get(1)),
        CborFields.as(String.class, parts.get(2)),
        LocalDate.ofEpochDay(CborFields.number(parts.get(3), LAST_DAY)),
        LocalDate.ofEpochDay(CborFields.number(parts.get(4), LAST_DAY)));
  }

  /** SHA-256 of the list key's point in hexadecimal: what people compare. */
  public String fingerprint() {
    return IssuingKey.fingerprint(listKey);
  }

  /** The key of this id. */
  Optional<IssuingKey> find(byte[] id) {
    return keys.stream().filter(key -> Arrays.equals(key.id(), id)).findFirst();
  }
}
