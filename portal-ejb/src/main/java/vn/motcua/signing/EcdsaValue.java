package vn.motcua.signing;

import java.io.IOException;
import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.util.BigIntegers;

/**
 * The two spellings of an ECDSA signature: DER, as Java and CMS want it, and r‖s, as XML wants it.
 * Tokens and providers send either.
 */
public final class EcdsaValue {
  private EcdsaValue() {}

  /**
   * As r‖s, each of the given length.
   *
   * @throws IllegalArgumentException if it is neither spelling
   */
  public static byte[] plain(byte[] value, int length) {
    if (value.length == 2 * length && !isDer(value)) {
      return value;
    }
    if (!isDer(value)) {
      throw new IllegalArgumentException("no ECDSA signature");
    }
    ASN1Sequence sequence = ASN1Sequence.getInstance(value);
    byte[] plain = new byte[2 * length];
    for (int part = 0; part < 2; part++) {
      BigInteger number = ASN1Integer.getInstance(sequence.getObjectAt(part)).getPositiveValue();
      byte[] bytes = BigIntegers.asUnsignedByteArray(length, number);
      System.arraycopy(bytes, 0, plain, part * length, length);
    }
    return plain;
  }

  /** As DER. */
  public static byte[] der(byte[] value) {
    if (isDer(value)) {
      return value;
    }
    int length = value.length / 2;
    try {
      return new DERSequence(
              new ASN1Integer[] {
                new ASN1Integer(BigIntegers.fromUnsignedByteArray(value, 0, length)),
                new ASN1Integer(BigIntegers.fromUnsignedByteArray(value, length, length))
              })
          .getEncoded();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isDer(byte[] value) {
    try {
      return ASN1Primitive.fromByteArray(value) instanceof ASN1Sequence sequence
          && sequence.size() == 2
          && sequence.getObjectAt(0) instanceof ASN1Integer
          && sequence.getObjectAt(1) instanceof ASN1Integer;
    } catch (IOException notDer) {
      return false;
    }
  }
}
