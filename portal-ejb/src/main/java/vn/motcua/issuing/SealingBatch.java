package vn.motcua.issuing;

import java.time.Instant;
import java.util.List;
import vn.motcua.evidence.HashTree;
import vn.motcua.evidence.Seal;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.sealing.ReceiptRows.Item;

/**
 * Receipts of one agency that are sealed together, in the order of their papers.
 *
 * @param agencyCode as in the seal
 */
record SealingBatch(long agencyId, String agencyCode, Instant made, List<Item> items) {
  SealingBatch {
    items = List.copyOf(items);
  }

  /** The tree over the texts. */
  HashTree tree() {
    return HashTree.of(items.stream().map(item -> item.receipt().entry()).toList());
  }

  /** What is to be signed. */
  Seal seal() {
    return new Seal(agencyCode, made, items.size(), Sha256.hex(tree().root()));
  }
}
