package vn.motcua.evidence;

import java.io.ByteArrayOutputStream;

/** Bits, the highest first; the last byte is filled with zeros. */
final class BitWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int kept;
  private int count;

  /** So many ones and a zero. */
  void ones(long number) {
    for (long i = 0; i < number; i++) {
      bit(1);
    }
    bit(0);
  }

  /** The lowest bits of a value. */
  void bits(long value, int width) {
    for (int i = width - 1; i >= 0; i--) {
      bit((int) (value >>> i & 1));
    }
  }

  private void bit(int bit) {
    kept = kept << 1 | bit;
    if (++count == 8) {
      out.write(kept);
      kept = 0;
      count = 0;
    }
  }

  byte[] toBytes() {
    while (count != 0) {
      bit(0);
    }
    return out.toByteArray();
  }
}
