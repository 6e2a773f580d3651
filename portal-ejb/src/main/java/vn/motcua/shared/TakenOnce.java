package vn.motcua.shared;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * What waits in the memory of this node until its owner goes on with it: his alone, taken once, and
 * dropped some time after its term.
 */
public final class TakenOnce<T> {
  /** Who comes late is told so, for a while. */
  private static final Duration KEPT_AFTER = Duration.ofMinutes(5);

  private final Map<String, Held<T>> all = new ConcurrentHashMap<>();

  /**
   * A value with its owner.
   *
   * @param until when its term ends
   */
  public record Held<T>(T value, long ownerId, Instant until) {
    private boolean isOf(Long person) {
      return Long.valueOf(ownerId).equals(person);
    }

    private boolean isOver(Instant now) {
      return !now.isBefore(until);
    }
  }

  /** Keeps one under this name. */
  public void put(String id, Held<T> held, Instant now) {
    all.values().removeIf(one -> one.isOver(now.minus(KEPT_AFTER)));
    all.put(id, held);
  }

  /** The owner's of this name whose term has not ended. */
  public Optional<T> find(String id, Long ownerId, Instant now) {
    return of(id, ownerId).filter(one -> !one.isOver(now)).map(Held::value);
  }

  /** All of the owner's whose term has not ended. */
  public List<T> all(Long ownerId, Instant now) {
    return all.values().stream()
        .filter(one -> one.isOf(ownerId) && !one.isOver(now))
        .map(Held::value)
        .toList();
  }

  /**
   * Takes the owner's, for good: only one caller gets it. Late ones too, as long as they are kept.
   *
   * @param fits what the caller can go on with; the rest stays
   */
  public Optional<T> take(String id, Long ownerId, Predicate<T> fits) {
    return of(id, ownerId)
        .filter(one -> fits.test(one.value()))
        .filter(one -> all.remove(id, one))
        .map(Held::value);
  }

  private Optional<Held<T>> of(String id, Long ownerId) {
    return Optional.ofNullable(id).map(all::get).filter(one -> one.isOf(ownerId));
  }
}
