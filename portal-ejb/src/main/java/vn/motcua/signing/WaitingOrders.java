package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.register.SigningTransactions;

/**
 * What waits on this node for signatures from outside; each is taken once, ended ones are dropped.
 */
@ApplicationScoped
class WaitingOrders {
  private final Map<String, Waiting> all = new ConcurrentHashMap<>();

  @Inject private SigningTransactions transactions;

  /**
   * One that waits.
   *
   * @param revocationChecked somebody said that the certificate is good
   */
  record Waiting(
      SigningOrder order, PendingSignature pending, boolean revocationChecked, Instant until) {}

  void put(Waiting waiting, Instant now) {
    all.values().removeIf(one -> one.until().isBefore(now));
    all.put(waiting.order().transaction(), waiting);
  }

  /**
   * Takes one that this officer, or a job, may finish, and uses its transaction up.
   *
   * @param officerId null for a job
   * @throws Refusal signing.transaction-…
   */
  Waiting use(String transaction, Long officerId) {
    Waiting waiting = transaction == null ? null : all.get(transaction);
    boolean his =
        waiting != null && (officerId == null || officerId == waiting.order().officerId());
    if (!his) {
      throw new Refusal("signing.transaction-unknown");
    }
    transactions.use(waiting.order());
    all.remove(transaction);
    return waiting;
  }
}
