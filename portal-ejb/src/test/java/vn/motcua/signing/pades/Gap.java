package vn.motcua.signing.pades;

/** Reaches into a PDF signature's gap, to make what we never make. */
public final class Gap {
  private Gap() {}

  /** The PDF with this token in its signature, whatever it stamps. */
  public static byte[] withToken(byte[] pdf, byte[] token) {
    return SignatureCms.read(pdf, SignedRange.all(pdf).get(0)).stamped(pdf, value -> token);
  }

  /** The token in the signature. */
  public static byte[] token(byte[] pdf) {
    return SignatureCms.read(pdf, SignedRange.all(pdf).get(0)).token().orElseThrow();
  }

  /** True if the last byte range reaches the end of the file. */
  public static boolean lastReachesEnd(byte[] pdf) {
    var ranges = SignedRange.all(pdf);
    return ranges.get(ranges.size() - 1).reachesEnd(pdf);
  }
}
