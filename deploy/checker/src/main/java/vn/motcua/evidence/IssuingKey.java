package vn.motcua.evidence;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A key of an agency that signs the statements in its results' codes.
 *
 * @param point uncompressed, 65 bytes
 * @param agency name in Vietnamese
 * @param agencyEn name in English
 * @param from first day of results it signed
 * @param until last day of results it signed
 */
public record IssuingKey(
    byte[] point, String agency, String agencyEn, LocalDate from, LocalDate until) {
  static final int POINT = 65;
  private static final int HALF = 32;
  private static final int UNCOMPRESSED = 4;

  public IssuingKey {
    id(point);
  }

  /** Its id: the first 8 bytes of the SHA-256 of the point. */
  public byte[] id() {
    return id(point);
  }

  static byte[] id(byte[] point) {
    if (point.length != POINT || point[0] != UNCOMPRESSED) {
      throw new IllegalArgumentException("not an uncompressed point of P-256");
    }
    return Arrays.copyOf(Sha256.of(point), SignedBytes.KEY_ID);
  }

  /** SHA-256 of the point in hexadecimal, by which people compare keys. */
  public static String fingerprint(byte[] point) {
    id(point);
    return HexFormat.of().formatHex(Sha256.of(point));
  }

  /** Whether it signed results of this day. */
  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /**
   * The point of a key.
   *
   * @throws IllegalArgumentException if it is not on P-256
   */
  public static byte[] point(PublicKey key) {
    if (!(key instanceof ECPublicKey ec)
        || ec.getParams().getCurve().getField().getFieldSize() != 8 * HALF) {
      throw new IllegalArgumentException("not a key on P-256");
    }
    byte[] point = new byte[POINT];
    point[0] = UNCOMPRESSED;
    put(ec.getW().getAffineX(), point, 1);
    put(ec.getW().getAffineY(), point, 1 + HALF);
    return point;
  }

  private static void put(BigInteger number, byte[] point, int at) {
    byte[] bytes = number.toByteArray();
    int length = Math.min(bytes.length, HALF);
    System.arraycopy(bytes, bytes.length - length, point, at + HALF - length, length);
  }

  static PublicKey key(byte[] point) {
    try {
      AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
      curve.init(new ECGenParameterSpec("secp256r1"));
      ECPoint place =
          new ECPoint(
              new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + HALF)),
              new BigInteger(1, Arrays.copyOfRange(point, 1 + HALF, POINT)));
      return KeyFactory.getInstance("EC")
          .generatePublic(
              new ECPublicKeySpec(place, curve.getParameterSpec(ECParameterSpec.class)));
    } catch (GeneralSecurityException notAPoint) {
      throw new IllegalArgumentException("not a point of P-256", notAPoint);
    }
  }
}
