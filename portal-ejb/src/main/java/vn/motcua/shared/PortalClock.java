package vn.motcua.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The only source of time: instants with microseconds, business days in Vietnamese time.
 *
 * <p>The demonstration's loader replays the past through {@link #at}; the given time holds for the
 * calling thread and only while the action runs.
 */
@ApplicationScoped
public class PortalClock {
  /** Zone of office hours, dossier codes and everything printed. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final ThreadLocal<Instant> REPLAYED = new ThreadLocal<>();

  private final Clock clock;

  public PortalClock() {
    this(Clock.systemUTC());
  }

  public PortalClock(Clock clock) {
    this.clock = clock;
  }

  /** Now, cut to microseconds as the database keeps it. */
  public Instant now() {
    Instant replayed = REPLAYED.get();
    return (replayed == null ? clock.instant() : replayed).truncatedTo(ChronoUnit.MICROS);
  }

  /** The time that is being replayed on this thread; empty when time is real. */
  public Optional<Instant> replayed() {
    return Optional.ofNullable(REPLAYED.get());
  }

  /** Today in Vietnam. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), ZONE);
  }

  /**
   * Runs the action as if it were the given time on this thread.
   *
   * @throws Exception whatever the action throws
   */
  public <T> T at(Instant time, Callable<T> action) throws Exception {
    Instant before = REPLAYED.get();
    REPLAYED.set(time);
    try {
      return action.call();
    } finally {
      if (before == null) {
        REPLAYED.remove();
      } else {
        REPLAYED.set(before);
      }
    }
  }
}
