package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms are written down to the last byte, and nothing else is read. */
class EvidenceTextsTest {
  private static final String ROOT = Sha256.hexOf("root");
  private static final Instant MADE = Instant.parse("2026-11-30T19:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private static final Checkpoint FIRST =
      new Checkpoint(1, DAY, MADE, 7, ROOT, HistoryEvent.BEGINNING);
  private static final Seal SEAL = new Seal("H99.12", MADE, 3, ROOT);
  private static final Receipt RECEIPT =
      new Receipt(
          List.of(
              new Receipt.Line("kind", "FORM_01"),
              new Receipt.Line("paper.birth", "ab giấy <chứng> sinh & \"khác\".pdf"),
              new Receipt.Line("fee", "")));

  @Test
  void aCheckpointIsThisText() {
    assertEquals(
        "motcua-checkpoint-1\nnumber=1\nday=2026-12-01\nmade=2026-11-30T19:00:00Z\nleaves=7\nroot="
            + ROOT
            + "\nprevious="
            + "0".repeat(64)
            + "\n",
        FIRST.text());
    assertEquals(FIRST, Checkpoint.read(FIRST.text()));
  }

  @Test
  void aCheckpointFollowsTheOneItNames() {
    Checkpoint second = new Checkpoint(2, DAY.plusDays(1), MADE, 8, ROOT, FIRST.digest());

    assertTrue(FIRST.follows(null));
    assertTrue(second.follows(FIRST));
    assertFalse(second.follows(null));
    assertFalse(new Checkpoint(3, DAY, MADE, 8, ROOT, FIRST.digest()).follows(FIRST));
    assertFalse(new Checkpoint(2, DAY, MADE, 8, ROOT, ROOT).follows(FIRST));
    assertFalse(new Checkpoint(1, DAY, MADE, 8, ROOT, ROOT).follows(null));
  }

  @Test
  void aSealIsThisText() {
    assertEquals(
        "motcua-seal-1\nagency=H99.12\nmade=2026-11-30T19:00:00Z\nleaves=3\nroot=" + ROOT + "\n",
        SEAL.text());
    assertEquals(SEAL, Seal.read(SEAL.text()));
  }

  @Test
  void anyOtherTextIsRefused() {
    for (String other :
        List.of(
            "",
            FIRST.text() + "more=1\n",
            FIRST.text().replace("number=1", "number=01"),
            FIRST.text().replace("leaves=7", "leaves=-7"),
            FIRST.text().replace("day=2026-12-01", "day=today"),
            FIRST.text().replace("root=" + ROOT, "root=" + ROOT.toUpperCase(java.util.Locale.ROOT)),
            FIRST.text().replace("motcua-checkpoint-1", "motcua-checkpoint-2"),
            FIRST.text().strip())) {
      assertThrows(IllegalArgumentException.class, () -> Checkpoint.read(other), other);
    }
    assertThrows(IllegalArgumentException.class, () -> Seal.read(FIRST.text()));
    assertThrows(IllegalArgumentException.class, () -> Seal.read(SEAL.text() + "\n"));
  }

  @Test
  void aReceiptReadsBackFromTextAndFile() {
    SealedReceipt sealed =
        new SealedReceipt(
            RECEIPT, new TreePath(1, 3, List.of(Sha256.of(), Sha256.of())), new byte[] {1, 2});
    SealedReceipt read = SealedReceipt.read(sealed.toXml());

    assertEquals(RECEIPT, Receipt.read(RECEIPT.text()));
    assertEquals(RECEIPT, read.receipt());
    assertArrayEquals(sealed.signed(), read.signed());
    assertEquals(2, read.path().nodes().size());
    assertArrayEquals(sealed.toXml(), read.toXml());
    assertTrue(SealedReceipt.isOne(sealed.toXml()));
    assertFalse(SealedReceipt.isOne("<a/>".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void noLineCanPassForTwo() {
    assertThrows(IllegalArgumentException.class, () -> new Receipt.Line("a", "b\nc=d"));
    assertThrows(IllegalArgumentException.class, () -> new Receipt.Line("a=b", "c"));
    assertThrows(IllegalArgumentException.class, () -> new Receipt.Line("", "c"));
    assertThrows(IllegalArgumentException.class, () -> Receipt.read(RECEIPT.text() + "x\n"));
  }

  @Test
  void whatIsNoSealedReceiptIsNotRead() {
    String xml =
        new String(
            new SealedReceipt(RECEIPT, new TreePath(0, 1, List.of()), new byte[] {1}).toXml(),
            StandardCharsets.UTF_8);
    for (String other :
        List.of(
            "",
            "<a/>",
            xml.replace("urn:motcua:receipt:1", "urn:motcua:receipt:2"),
            xml.replace("<r:Seal>", "<!-- x --><r:Seal>"),
            xml.replace("<r:Seal>", "<r:Seal/><r:Seal>"),
            xml.replace("<r:Seal>", "words<r:Seal>"),
            xml.replace("index=\"0\"", "index=\"x\""),
            xml.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE a>"))) {
      assertThrows(
          IllegalArgumentException.class,
          () -> SealedReceipt.read(other.getBytes(StandardCharsets.UTF_8)),
          other);
    }
  }

  @Test
  void aProofReadsBackAndProvesItsHeadOnly() {
    Head mine = new Head("ABC", 3, Sha256.hexOf("mine"));
    Head other = new Head("ABD", 1, Sha256.hexOf("other"));
    HashTree tree = HashTree.of(List.of(mine.leaf(), other.leaf()));
    Checkpoint checkpoint =
        new Checkpoint(1, DAY, MADE, 2, Sha256.hex(tree.root()), HistoryEvent.BEGINNING);
    CheckpointProof proof =
        new CheckpointProof(mine, new TreePath(0, 2, tree.path(0)), new byte[] {5});
    CheckpointProof read = CheckpointProof.read(proof.write());

    assertEquals(mine, read.head());
    assertTrue(read.proves(checkpoint));
    assertFalse(new CheckpointProof(other, read.path(), read.signed()).proves(checkpoint));
    assertFalse(read.proves(FIRST));
    assertThrows(IllegalArgumentException.class, () -> CheckpointProof.read("head=x\n"));
  }
}
