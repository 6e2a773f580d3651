package vn.motcua.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One proof has one text: what reads the same is not yet the same. */
class CheckpointProofTest {
  /** 22 bytes: the last letter before the padding has bits that a decoder passes over. */
  private static final byte[] SIGNED = "<a>a signed statement<".getBytes(UTF_8);

  private static final String TEXT =
      new CheckpointProof(
              new Head("ABCDEFGHJKLMNPQRSTVWXYZ234", 3, "a".repeat(64)),
              new TreePath(0, 2, List.of(Sha256.bytes("b".repeat(64)))),
              SIGNED)
          .write();

  @Test
  void itReadsBackAsItWasWritten() {
    CheckpointProof read = CheckpointProof.read(TEXT);
    assertEquals(TEXT, read.write());
    assertArrayEquals(SIGNED, read.signed());
    assertEquals(TEXT, CheckpointProof.read(TEXT.replace("\n", "\r\n")).write());
  }

  @ParameterizedTest
  @CsvSource({
    "index=0, index=00",
    "index=0, index=+0",
    "leaves=2, leaves=02",
    "' 3 ', ' 03 '",
    "PA==, PB==",
    "PA==, PA",
    "node=bb, node=BB",
    "node=, nodes=",
    "leaves=2, leaves=two"
  })
  void whatMeansTheSameButIsWrittenOtherwiseIsRefused(String written, String otherwise) {
    assertTrue(TEXT.contains(written), TEXT);
    String changed = TEXT.replace(written, otherwise);
    assertThrows(IllegalArgumentException.class, () -> CheckpointProof.read(changed));
  }
}
