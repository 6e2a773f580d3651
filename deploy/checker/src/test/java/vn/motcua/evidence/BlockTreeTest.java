package vn.motcua.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockTreeTest {

  @Test
  void blocksGiveTheRootAndThePathsOfTheWholeTree() {
    for (int size : new int[] {1, 1023, 1024, 1025, 2048, 3000, 5121}) {
      List<byte[]> entries = IntStream.range(0, size).mapToObj(BlockTreeTest::entry).toList();
      HashTree whole = HashTree.of(entries);
      List<HashTree> blocks = new ArrayList<>();
      for (int at = 0; at < size; at += BlockTree.BLOCK) {
        blocks.add(HashTree.of(entries.subList(at, Math.min(size, at + BlockTree.BLOCK))));
      }
      List<byte[]> roots = blocks.stream().map(HashTree::root).toList();

      assertArrayEquals(whole.root(), BlockTree.root(roots), "of " + size);
      for (int leaf : new int[] {0, size / 2, size - 1}) {
        int block = leaf / BlockTree.BLOCK;
        List<byte[]> path = BlockTree.path(blocks.get(block), leaf % BlockTree.BLOCK, block, roots);
        TreePath proof = new TreePath(leaf, size, path);
        assertTrue(proof.proves(entry(leaf), Sha256.hex(whole.root())), leaf + "/" + size);
        assertFalse(proof.proves(entry(leaf + 1), Sha256.hex(whole.root())));
      }
    }
  }

  private static byte[] entry(int number) {
    return new Head("DOSSIER" + number, number, Sha256.hexOf("event " + number)).leaf();
  }
}
