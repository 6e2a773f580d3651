package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.bench.Figures;
import vn.motcua.evidence.HashTree;
import vn.motcua.evidence.Receipt;
import vn.motcua.evidence.Seal;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.evidence.TreePath;

/**
 * Receipts sealed in a batch, each with its path, its file and the file's digest, against as many
 * bare signatures over the same texts; in turns, processor time of this thread, RSA 2048 for both.
 */
class TreeSealBench {
  private static final int BATCH = 2000;
  private static final int ROUNDS = 7;
  private static final int WARM_UP = 3;
  private static final double LEAST = 20;

  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private final TestPki.Signer signer = TestPki.OURS.leader;
  private final List<Receipt> receipts = IntStream.range(0, BATCH).mapToObj(this::receipt).toList();
  private long made;

  @Test
  void aSealedReceiptCostsAFractionOfASignature() throws GeneralSecurityException {
    double[] paths = new double[ROUNDS - WARM_UP];
    double[] files = new double[ROUNDS - WARM_UP];
    double items = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = thread.getCurrentThreadCpuTime();
      bare();
      long between = thread.getCurrentThreadCpuTime();
      seal(false);
      long sealed = thread.getCurrentThreadCpuTime();
      seal(true);
      long end = thread.getCurrentThreadCpuTime();
      if (round >= WARM_UP) {
        paths[round - WARM_UP] = (double) (between - start) / (sealed - between);
        files[round - WARM_UP] = (double) (between - start) / (end - sealed);
        items = BATCH * 1e9 / (end - sealed);
      }
    }
    assertTrue(made > 0);
    Figures.told("tree-signed receipts with their files", Math.round(items), "/s");
    Figures.atLeast(
        "tree-signed items against bare RSA-2048 signatures", LEAST, median(paths), "x");
    Figures.told("the same with the file of each written and digested", median(files), "x");
  }

  private void bare() throws GeneralSecurityException {
    for (Receipt receipt : receipts) {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(signer.key());
      signature.update(receipt.entry());
      made += signature.sign().length;
    }
  }

  private void seal(boolean withFiles) {
    HashTree tree = HashTree.of(receipts.stream().map(Receipt::entry).toList());
    Seal seal = new Seal("H99.12", TestPki.NOW, BATCH, Sha256.hex(tree.root()));
    byte[] signed =
        signer.sign(
            new XadesSignatures(),
            SignedStatement.unsigned(seal.text()),
            SigningOptions.at(TestPki.NOW));
    for (int i = 0; i < BATCH; i++) {
      TreePath path = new TreePath(i, BATCH, tree.path(i));
      made += path.nodes().size();
      if (withFiles) {
        byte[] file = new SealedReceipt(receipts.get(i), path, signed).toXml();
        made += Sha256.hexOf(file).length();
      }
    }
  }

  private Receipt receipt(int number) {
    return new Receipt(
        IntStream.range(0, 30)
            .mapToObj(
                i -> new Receipt.Line("answer.page.field" + i, Sha256.hexOf(number + "/" + i)))
            .toList());
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return Math.round(sorted[sorted.length / 2] * 10) / 10.0;
  }
}
