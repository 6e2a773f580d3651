package vn.motcua.result;

import java.util.List;

/**
 * Sign several results in one act.
 *
 * @param key once-only key of the page
 * @param items 1 to 50, each once
 * @param pin opens the leader's key for all of them; wiped
 */
public record StartBatch(String key, List<Item> items, char[] pin) {
  public StartBatch {
    items = List.copyOf(items);
  }

  /** A result as the page showed it. */
  public record Item(String publicId, long version) {}

  @Override
  public String toString() {
    return "StartBatch[" + items.size() + "]";
  }
}
