package vn.motcua.evidence.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.evidence.cms.Cms;
import vn.motcua.evidence.cms.TimeStampToken;
import vn.motcua.evidence.revocation.Revocations;

/**
 * The signatures in a PDF, as far as bytes go: each verifies over its byte range, which ends where
 * a revision ends, and the last reaches the end of the file. What stands on the pages is a PDF
 * reader's matter.
 */
final class PdfSignature {
  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");
  private static final int LINE_END = 2;

  private PdfSignature() {}

  /**
   * Everybody who signed it, the first first; document time-stamps are verified and left out.
   *
   * @param claimed when the register says it was signed
   * @throws IllegalArgumentException if there is no signature, or one does not hold
   */
  static List<SignerCheck.Signed> read(byte[] pdf, Instant claimed) {
    Matcher range = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    Revocations kept = Revocations.NONE.and(PdfStreams.der(pdf));
    List<SignerCheck.Signed> signers = new ArrayList<>();
    int end = 0;
    while (range.find()) {
      int gap = Integer.parseInt(range.group(2));
      int after = Integer.parseInt(range.group(3));
      int before = end;
      end = after + Integer.parseInt(range.group(4));
      boolean whole =
          range.group(1).equals("0")
              && before <= gap
              && gap + 1 < after
              && after <= end
              && end <= pdf.length
              && pdf[gap] == '<'
              && pdf[after - 1] == '>'
              && endsRevision(pdf, end);
      if (!whole) {
        throw new IllegalArgumentException("byte range");
      }
      signer(pdf, gap, after, end).map(cms -> signed(cms, claimed, kept)).ifPresent(signers::add);
    }
    if (signers.isEmpty() || end != pdf.length) {
      throw new IllegalArgumentException("no signature to the end");
    }
    return signers;
  }

  private static boolean endsRevision(byte[] pdf, int end) {
    int start = Math.max(0, end - "%%EOF".length() - LINE_END);
    return new String(pdf, start, end - start, StandardCharsets.US_ASCII).strip().endsWith("%%EOF");
  }

  private static SignerCheck.Signed signed(Cms cms, Instant claimed, Revocations kept) {
    return new SignerCheck.Signed(cms.chain(), claimed, cms.timeStamp(), cms.value(), kept);
  }

  /** The signature of a byte range, empty if it is a document time-stamp. */
  private static Optional<Cms> signer(byte[] pdf, int gap, int after, int end) {
    String hex = new String(pdf, gap + 1, after - gap - 2, StandardCharsets.US_ASCII);
    Cms cms = Cms.read(HexFormat.of().parseHex(hex));
    byte[] signed = Arrays.copyOf(pdf, gap + end - after);
    System.arraycopy(pdf, after, signed, gap, end - after);
    boolean stamp = cms.content() != null;
    boolean good =
        stamp
            ? cms.verifies(cms.content()) && TimeStampToken.isOver(cms.content(), signed)
            : cms.verifies(signed);
    if (!good) {
      throw new IllegalArgumentException("signature");
    }
    return stamp ? Optional.empty() : Optional.of(cms);
  }
}
