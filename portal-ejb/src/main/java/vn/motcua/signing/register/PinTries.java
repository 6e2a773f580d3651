package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.shared.EnsuredRow;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/**
 * Counts wrong PINs for each key, in the database so that a restart or a second node forgets
 * nothing. A try counts before the PIN is tested, so that trying in parallel gains nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class PinTries {
  /** Wrong PINs in a row before the key is closed. */
  public static final int MOST = 5;

  /** How long it stays closed. */
  public static final Duration CLOSED = Duration.ofMinutes(15);

  private static final EnsuredRow<PinTryRow> ROW =
      new EnsuredRow<>(
          PinTryRow.class,
          "key_name",
          "insert into signing_pin_try (key_name, failures, tried_at) values (?1, 0, ?2)");

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /**
   * Counts one try.
   *
   * @return tries left if this one turns out wrong
   * @throws Refusal signing.pin-locked with the minutes left
   */
  public int begin(String keyName) {
    Instant now = clock.now();
    PinTryRow row = ROW.locked(entities, keyName, now);
    return row.begin(now);
  }

  /** The key could not be asked: the last try does not count. */
  public void notTested(String keyName) {
    entities.find(PinTryRow.class, keyName, LockModeType.PESSIMISTIC_WRITE).notTested();
  }

  /** The PIN was right. */
  public void succeeded(String keyName) {
    entities.find(PinTryRow.class, keyName, LockModeType.PESSIMISTIC_WRITE).succeeded();
  }
}
