package vn.motcua.evidence;

/** Reads what {@link BitWriter} wrote. */
final class BitReader {
  private final byte[] bytes;
  private int at;

  BitReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How many ones stand before the next zero. */
  long ones() {
    long number = 0;
    while (bit() == 1) {
      number++;
    }
    return number;
  }

  long bits(int width) {
    long value = 0;
    for (int i = 0; i < width; i++) {
      value = value << 1 | bit();
    }
    return value;
  }

  /** Whether nothing but the filling of the last byte is left. */
  boolean ended() {
    int left = 8 * bytes.length - at;
    return left < 8 && bits(left) == 0;
  }

  private int bit() {
    if (at >= 8 * bytes.length) {
      throw new IllegalArgumentException("ends too early");
    }
    int bit = bytes[at >> 3] >> 7 - (at & 7) & 1;
    at++;
    return bit;
  }
}
