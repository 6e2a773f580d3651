package vn.motcua.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The same tree in blocks of {@value #BLOCK} leaves, so that a million leaves need neither be in
 * memory at once nor be read for one path. A block's root is a node of the tree, since the block's
 * size is a power of two; the last block may be shorter.
 */
public final class BlockTree {
  /** Leaves of a block. */
  public static final int BLOCK = 1024;

  private BlockTree() {}

  /** Root of the tree over these blocks, in their order. */
  public static byte[] root(List<byte[]> blockRoots) {
    return HashTree.ofHashes(blockRoots).root();
  }

  /**
   * Path of a leaf through its block and through the blocks above.
   *
   * @param block tree over the block's leaves
   * @param index of the leaf in its block
   * @param number of the block, from 0
   */
  public static List<byte[]> path(HashTree block, int index, int number, List<byte[]> blockRoots) {
    List<byte[]> path = new ArrayList<>(block.path(index));
    path.addAll(HashTree.ofHashes(blockRoots).path(number));
    return path;
  }
}
