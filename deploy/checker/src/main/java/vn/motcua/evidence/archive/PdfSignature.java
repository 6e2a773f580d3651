package vn.motcua.evidence.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signatures in a PDF, as far as bytes go: each verifies over its byte range, and the last
 * range reaches the end. What stands on the pages is a PDF reader's matter.
 */
final class PdfSignature {
  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");

  private PdfSignature() {}

  /** Whether there is at least one signature and all hold. */
  static boolean holds(byte[] pdf) {
    Matcher range = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    int end = 0;
    while (range.find()) {
      int gap = Integer.parseInt(range.group(2));
      int after = Integer.parseInt(range.group(3));
      end = after + Integer.parseInt(range.group(4));
      boolean inside = range.group(1).equals("0") && gap < after && end <= pdf.length;
      if (!inside || !verifies(pdf, gap, after, end)) {
        return false;
      }
    }
    return end > 0 && end == pdf.length;
  }

  private static boolean verifies(byte[] pdf, int gap, int after, int end) {
    try {
      String hex = new String(pdf, gap + 1, after - gap - 2, StandardCharsets.US_ASCII);
      Cms cms = Cms.read(HexFormat.of().parseHex(hex));
      byte[] signed = Arrays.copyOf(pdf, gap + end - after);
      System.arraycopy(pdf, after, signed, gap, end - after);
      if (cms.content() == null) {
        return cms.verifies(signed);
      }
      return cms.verifies(cms.content()) && TimeStampToken.isOver(cms.content(), signed);
    } catch (IllegalArgumentException broken) {
      return false;
    }
  }
}
