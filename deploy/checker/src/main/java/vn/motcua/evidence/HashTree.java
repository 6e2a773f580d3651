package vn.motcua.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hash tree of RFC 9162, section 2.1, with SHA-256: leaves are hashed after a byte 0, nodes after a
 * byte 1, and a list is split at the largest power of two below its length. One signature over the
 * root vouches for every leaf; a leaf proves itself alone by its path.
 */
public final class HashTree {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  /** Level 0 holds the leaves; a last node without a neighbour moves up as it is. */
  private final List<byte[][]> levels = new ArrayList<>();

  private HashTree(byte[][] leaves) {
    byte[][] level = leaves;
    levels.add(level);
    while (level.length > 1) {
      level = above(level);
      levels.add(level);
    }
  }

  /** A tree over these entries, in their order. */
  public static HashTree of(List<byte[]> entries) {
    byte[][] leaves = new byte[entries.size()][];
    for (int i = 0; i < leaves.length; i++) {
      leaves[i] = leaf(entries.get(i));
    }
    return new HashTree(leaves);
  }

  /** A tree over what was hashed already: leaves, or the roots of equally large parts. */
  public static HashTree ofHashes(List<byte[]> hashes) {
    return new HashTree(hashes.toArray(new byte[0][]));
  }

  /** Number of leaves. */
  public int size() {
    return levels.get(0).length;
  }

  /** The root; of no leaves, the digest of nothing. */
  public byte[] root() {
    byte[][] top = levels.get(levels.size() - 1);
    return top.length == 0 ? Sha256.of() : top[0].clone();
  }

  /**
   * What a leaf needs to prove that it is in the tree, from below.
   *
   * @throws IndexOutOfBoundsException if there is no such leaf
   */
  public List<byte[]> path(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException(index);
    }
    List<byte[]> path = new ArrayList<>();
    int place = index;
    for (int level = 0; level < levels.size() - 1; level++) {
      byte[][] nodes = levels.get(level);
      int neighbour = place ^ 1;
      if (neighbour < nodes.length) {
        path.add(nodes[neighbour].clone());
      }
      place >>= 1;
    }
    return path;
  }

  /**
   * Whether an entry stands at that place of a tree with that root (RFC 9162, section 2.1.3.2).
   *
   * @param size leaves of the tree
   */
  public static boolean holds(byte[] entry, int index, int size, List<byte[]> path, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    int place = index;
    int last = size - 1;
    byte[] hash = leaf(entry);
    for (byte[] neighbour : path) {
      if (last == 0) {
        return false;
      }
      if ((place & 1) == 1 || place == last) {
        hash = node(neighbour, hash);
        while ((place & 1) == 0 && place != 0) {
          place >>= 1;
          last >>= 1;
        }
      } else {
        hash = node(hash, neighbour);
      }
      place >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }

  private static byte[][] above(byte[][] level) {
    byte[][] above = new byte[(level.length + 1) / 2][];
    for (int i = 0; i < above.length; i++) {
      int right = 2 * i + 1;
      above[i] = right < level.length ? node(level[2 * i], level[right]) : level[2 * i];
    }
    return above;
  }

  /** What an entry becomes as a leaf. */
  public static byte[] leaf(byte[] entry) {
    return Sha256.of(LEAF, entry);
  }

  private static byte[] node(byte[] left, byte[] right) {
    return Sha256.of(NODE, left, right);
  }
}
