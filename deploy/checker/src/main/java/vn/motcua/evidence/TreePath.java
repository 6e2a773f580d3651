package vn.motcua.evidence;

import java.util.List;

/**
 * Where an entry stands in a tree, and what it needs to prove it.
 *
 * @param index of the leaf, from 0
 * @param size leaves of the tree
 * @param nodes neighbours from below, each {@link Sha256#LENGTH} bytes
 */
public record TreePath(int index, int size, List<byte[]> nodes) {
  /** More than any tree of an {@code int} of leaves has. */
  static final int MOST_NODES = 32;

  public TreePath {
    nodes = List.copyOf(nodes);
    if (nodes.size() > MOST_NODES) {
      throw new IllegalArgumentException("too long a path");
    }
  }

  /** Whether the entry stands there in the tree of this root, in hexadecimal. */
  public boolean proves(byte[] entry, String root) {
    return HashTree.holds(entry, index, size, nodes, Sha256.bytes(root));
  }
}
