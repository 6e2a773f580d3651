package vn.motcua.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/**
 * The same key gives the same answer and changes nothing twice.
 *
 * <p>A door first loads and locks its aggregate, then asks {@link #answerOf}, and keeps the answer
 * in the same transaction. Two equal keys at the same moment: the second waits for the lock, or
 * fails as a whole on the primary key.
 */
@ApplicationScoped
public class OnceOnly {
  private static final int LONGEST_KEY = 64;

  @Inject private EntityManager entities;

  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * The answer kept for this caller's key at this door.
   *
   * @throws Refusal if the key is missing or overlong
   */
  public Optional<String> answerOf(String key, String door) {
    return Optional.ofNullable(entities.find(OnceKey.class, id(key, door))).map(OnceKey::answer);
  }

  /** Keeps the answer for good; rows of this table are never changed. */
  public void keep(String key, String door, String answer) {
    entities.persist(new OnceKey(id(key, door), answer, clock.now()));
  }

  private OnceKey.Id id(String key, String door) {
    if (key == null || key.isBlank() || key.length() > LONGEST_KEY) {
      throw new Refusal("shared.key-missing");
    }
    return new OnceKey.Id(key, door, actor.get().name());
  }
}
