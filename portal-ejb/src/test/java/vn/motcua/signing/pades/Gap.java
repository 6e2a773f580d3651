package vn.motcua.signing.pades;

import java.util.List;

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

  /** What that token is over. */
  public static byte[] signatureValue(byte[] pdf) {
    return SignatureCms.read(pdf, SignedRange.all(pdf).get(0)).signer().getSignature();
  }

  /** The token of the document time-stamp. */
  public static byte[] archiveToken(byte[] pdf) {
    return last(pdf).value(pdf);
  }

  /** What that token is over. */
  public static byte[] archived(byte[] pdf) {
    return last(pdf).bytes(pdf);
  }

  /** True if the last byte range reaches the end of the file. */
  public static boolean lastReachesEnd(byte[] pdf) {
    return last(pdf).reachesEnd(pdf);
  }

  private static SignedRange last(byte[] pdf) {
    List<SignedRange> ranges = SignedRange.all(pdf);
    return ranges.get(ranges.size() - 1);
  }
}
