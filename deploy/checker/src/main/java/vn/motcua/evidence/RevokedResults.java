package vn.motcua.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The list of results taken back. A result is named by the first 8 bytes of its data's digest; the
 * digests are salted, so the list tells nothing. That any of a million standing results shares them
 * with one of ten thousand revoked ones has a probability below one in a thousand million.
 *
 * <p>Form: the numbers in unsigned order, each as the distance to the one before, Rice coded (the
 * quotient by 2^k as ones ended by a zero, then k bits), followed by the day of revocation in 16
 * bits.
 *
 * @param number grows with every list
 * @param nextUpdate a later list will be there by then
 * @param days day of revocation by {@link ResultStatement#revocationKey}
 */
public record RevokedResults(
    long number, Instant issuedAt, Instant nextUpdate, Map<Long, LocalDate> days) {
  private static final int NUMBER = 1;
  private static final int ISSUED = 2;
  private static final int NEXT = 3;
  private static final int COUNT = 4;
  private static final int PARAMETER = 5;
  private static final int CODED = 6;
  private static final int DAY_BITS = 16;
  private static final int MOST = 10_000_000;

  public RevokedResults {
    days = Map.copyOf(days);
  }

  /** The list as a file. */
  public byte[] sign(StatementSigner signer) {
    int k = parameter(days.size());
    Map<Long, Object> map = new HashMap<>();
    map.put((long) NUMBER, number);
    map.put((long) ISSUED, issuedAt.getEpochSecond());
    map.put((long) NEXT, nextUpdate.getEpochSecond());
    map.put((long) COUNT, (long) days.size());
    map.put((long) PARAMETER, (long) k);
    map.put((long) CODED, coded(k));
    return SignedLists.sign(Purpose.REVOKED, Cbor.write(map), signer);
  }

  /** About the mean distance, so that a quotient is a bit or two. */
  private static int parameter(int count) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(count);
    return Math.min(Long.SIZE - 1, Long.SIZE - bits);
  }

  private byte[] coded(int k) {
    SortedMap<Long, LocalDate> sorted = new TreeMap<>(Long::compareUnsigned);
    sorted.putAll(days);
    BitWriter bits = new BitWriter();
    long before = 0;
    for (Map.Entry<Long, LocalDate> entry : sorted.entrySet()) {
      long distance = entry.getKey() - before;
      bits.ones(distance >>> k);
      bits.bits(distance, k);
      bits.bits(entry.getValue().toEpochDay(), DAY_BITS);
      before = entry.getKey();
    }
    return bits.toBytes();
  }

  /**
   * Reads a list signed by the list key of these keys.
   *
   * @throws IllegalArgumentException if it is none or its signature does not hold
   */
  public static RevokedResults read(byte[] file, IssuingKeys keys) {
    SignedBytes signed = SignedBytes.read(file);
    SignedLists.require(signed, keys.listKey(), Purpose.REVOKED);
    CborFields fields = new CborFields(signed.content(), CODED);
    return new RevokedResults(
        fields.number(NUMBER, Long.MAX_VALUE),
        Instant.ofEpochSecond(fields.number(ISSUED, SignedLists.LAST_SECOND)),
        Instant.ofEpochSecond(fields.number(NEXT, SignedLists.LAST_SECOND)),
        days(
            fields.bytes(CODED),
            (int) fields.number(COUNT, MOST),
            (int) fields.number(PARAMETER, Long.SIZE - 1L)));
  }

  private static Map<Long, LocalDate> days(byte[] coded, int count, int k) {
    Map<Long, LocalDate> days = new HashMap<>();
    BitReader bits = new BitReader(coded);
    long before = 0;
    for (int i = 0; i < count; i++) {
      before += (bits.ones() << k) + bits.bits(k);
      days.put(before, LocalDate.ofEpochDay(bits.bits(DAY_BITS)));
    }
    if (days.size() != count || !bits.ended()) {
      throw new IllegalArgumentException("not a list of results taken back");
    }
    return days;
  }

  /** The day a result was taken back, empty while it stands. */
  Optional<LocalDate> revoked(ResultStatement statement) {
    return Optional.ofNullable(days.get(statement.revocationKey()));
  }
}
