package vn.motcua.shared;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that cannot change, each worked out once. When there are more than wanted, all are
 * forgotten and worked out again when asked for.
 */
public final class Remembered<K, V> {
  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final int most;

  /**
   * Nothing yet.
   *
   * @param most how many answers are kept, about
   */
  public Remembered(int most) {
    this.most = most;
  }

  /** The answer to this question, worked out if it is not known. */
  public V get(K question, Function<? super K, ? extends V> answer) {
    if (known.size() > most) {
      known.clear();
    }
    return known.computeIfAbsent(question, answer);
  }
}
