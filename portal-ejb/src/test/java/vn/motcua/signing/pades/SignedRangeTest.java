package vn.motcua.signing.pades;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignedRangeTest {
  private static final int LENGTH = 400;

  @Test
  void everyRangeIsFoundInTheOrderItIsWritten() {
    assertEquals(
        List.of(new SignedRange(100, 200, 300), new SignedRange(310, 320, 400)),
        ranges("/ByteRange [0 100 200 100] /ByteRange[ 0\n310 320  80\n]"));
  }

  @Test
  void anyWhiteSpaceMayStandBetween() {
    assertEquals(
        List.of(new SignedRange(100, 200, 300)),
        ranges("/ByteRange" + " ".repeat(60) + "[0 100 200 100" + "\r\n".repeat(20) + "]"));
  }

  @Test
  void aRangeOutsideTheFileOrFromElsewhereSpoilsAll() {
    assertEquals(List.of(), ranges("/ByteRange [0 100 200 100] /ByteRange [0 100 200 201]"));
    assertEquals(List.of(), ranges("/ByteRange [5 100 200 100]"));
    assertEquals(List.of(), ranges("/ByteRange [0 200 100 100]"));
  }

  @Test
  void whatOnlyLooksLikeOneIsPassedOver() {
    assertEquals(
        List.of(new SignedRange(100, 200, 300)),
        ranges("/ByteRange [0 1 2 x] /ByteRangeX /ByteRange [0 100 200 100] /ByteRange [0 1"));
  }

  private static List<SignedRange> ranges(String written) {
    String padded = written + " ".repeat(LENGTH - written.length());
    return SignedRange.all(padded.getBytes(StandardCharsets.ISO_8859_1));
  }
}
