package vn.motcua.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.motcua.checkpoint.persistence.CheckpointRows.Block;
import vn.motcua.checkpoint.persistence.LeafRows;
import vn.motcua.dossier.DossierHistories;
import vn.motcua.evidence.BlockTree;
import vn.motcua.evidence.HashTree;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.Sha256;

/** The tree of a checkpoint, read leaf by leaf; in memory are one block and the blocks' roots. */
@ApplicationScoped
class CheckpointTree {
  @Inject private LeafRows leaves;

  /**
   * What was built.
   *
   * @param root 64 hexadecimal digits
   */
  record Built(int leaves, String root) {}

  /** Writes a leaf for every dossier whose history is not the one vouched for last. */
  void grow(int number, DossierHistories histories) {
    List<Head> page = histories.heads("", BlockTree.BLOCK);
    while (!page.isEmpty()) {
      Map<String, Head> known = new HashMap<>(leaves.latest(page, number));
      leaves.add(page.stream().filter(h -> !h.equals(known.get(h.dossier()))).toList(), number);
      page = histories.heads(page.get(page.size() - 1).dossier(), BlockTree.BLOCK);
    }
  }

  /** Builds the tree over the leaves of a checkpoint and hands over each block. */
  Built build(int number, Consumer<Block> each) {
    List<byte[]> roots = new ArrayList<>();
    int size = 0;
    List<Head> page = leaves.after("", number, BlockTree.BLOCK);
    while (!page.isEmpty()) {
      byte[] root = tree(page).root();
      each.accept(new Block(roots.size(), page.get(0).dossier(), root));
      roots.add(root);
      size += page.size();
      page = leaves.after(page.get(page.size() - 1).dossier(), number, BlockTree.BLOCK);
    }
    return new Built(size, Sha256.hex(BlockTree.root(roots)));
  }

  /** The tree over one block. */
  static HashTree tree(List<Head> block) {
    return HashTree.of(block.stream().map(Head::leaf).toList());
  }
}
