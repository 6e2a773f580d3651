package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.register.SigningTransactions;

/**
 * What waits on this node for signatures from outside; each is taken once, ended ones are dropped.
 */
@ApplicationScoped
class WaitingOrders {
  /** Who comes late is told so, for a while. */
  private static final Duration KEPT_AFTER = Duration.ofMinutes(5);

  private final Map<String, Waiting> all = new ConcurrentHashMap<>();

  @Inject private SigningTransactions transactions;
  @Inject private PortalClock clock;

  /**
   * Orders that are signed by one question.
   *
   * @param all at least one, of one officer
   * @param revocationChecked somebody said that the certificate is good
   */
  record Waiting(
      Credential credential, List<LaidOut> all, boolean revocationChecked, Instant until) {
    Waiting {
      all = List.copyOf(all);
    }

    private boolean isOf(Long officerId) {
      return Long.valueOf(all.get(0).order().officerId()).equals(officerId);
    }
  }

  void put(String transaction, Waiting waiting) {
    all.values().removeIf(one -> one.until().plus(KEPT_AFTER).isBefore(clock.now()));
    all.put(transaction, waiting);
  }

  /**
   * Takes what this officer may finish, for good: only one caller gets it.
   *
   * @throws Refusal signing.transaction-unknown
   */
  Waiting take(String transaction, Long officerId) {
    Waiting waiting = transaction == null ? null : all.get(transaction);
    boolean his = waiting != null && waiting.isOf(officerId);
    if (!his || !all.remove(transaction, waiting)) {
      throw new Refusal("signing.transaction-unknown");
    }
    return waiting;
  }

  /**
   * Uses one order's transaction up.
   *
   * @throws Refusal signing.transaction-…
   */
  void use(SigningOrder order) {
    transactions.use(order);
  }
}
