package vn.motcua.fee.gateway;

import java.nio.charset.StandardCharsets;

/** CRC-16/CCITT-FALSE as EMVCo codes end with it: polynomial 0x1021, start 0xFFFF. */
final class Crc16 {
  private static final int POLYNOMIAL = 0x1021;

  private Crc16() {}

  /** Four upper-case hex digits over the UTF-8 bytes of the text. */
  static String of(String text) {
    int crc = 0xFFFF;
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      crc ^= (octet & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
      }
      crc &= 0xFFFF;
    }
    return String.format("%04X", crc);
  }
}
