package vn.motcua.document.joining;

/**
 * How a camera was held, from the orientation (tag 0x0112) in a JPEG's Exif part (CIPA DC-008). A
 * photo without it, or with a broken one, stands as it is.
 */
final class PhotoTurn {
  private static final int START_OF_SCAN = 0xDA;
  private static final int APP1 = 0xE1;
  private static final int ORIENTATION = 0x0112;
  private static final int HEADER = 6;
  private static final int LARGEST_ENTRIES = 512;

  private PhotoTurn() {}

  /** Degrees by which the picture is to be turned clockwise: 0, 90, 180 or 270. */
  static int degrees(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      int length = big(jpeg, at + 2);
      if (marker == START_OF_SCAN || length < 2) {
        return 0;
      }
      if (marker == APP1 && isExif(jpeg, at + 4)) {
        return turn(jpeg, at + 4 + HEADER, Math.min(jpeg.length, at + 2 + length));
      }
      at += 2 + length;
    }
    return 0;
  }

  private static boolean isExif(byte[] data, int at) {
    return at + HEADER <= data.length
        && data[at] == 'E'
        && data[at + 1] == 'x'
        && data[at + 2] == 'i'
        && data[at + 3] == 'f'
        && data[at + 4] == 0;
  }

  private static int turn(byte[] data, int tiff, int end) {
    if (tiff + 8 > end) {
      return 0;
    }
    boolean little = data[tiff] == 'I';
    long first = number(data, tiff + 4, little);
    long directory = tiff + first;
    if (directory + 2 > end) {
      return 0;
    }
    int entries = Math.min(LARGEST_ENTRIES, (int) word(data, (int) directory, little));
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (entry + 12 > end) {
        return 0;
      }
      if (word(data, (int) entry, little) == ORIENTATION) {
        return degreesOf((int) word(data, (int) entry + 8, little));
      }
    }
    return 0;
  }

  private static int degreesOf(int orientation) {
    return switch (orientation) {
      case 3, 4 -> 180;
      case 5, 6 -> 90;
      case 7, 8 -> 270;
      default -> 0;
    };
  }

  private static long number(byte[] data, int at, boolean little) {
    long first = word(data, at, little);
    long second = word(data, at + 2, little);
    return little ? second << 16 | first : first << 16 | second;
  }

  private static long word(byte[] data, int at, boolean little) {
    int a = data[at] & 0xFF;
    int b = data[at + 1] & 0xFF;
    return little ? b << 8 | a : a << 8 | b;
  }

  private static int big(byte[] data, int at) {
    return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
  }
}
