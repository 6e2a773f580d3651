package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.TakenOnce;
import vn.motcua.signing.register.SigningTransactions;

/**
 * What waits on this node for signatures from outside; each is taken once, ended ones are dropped.
 */
@ApplicationScoped
class WaitingOrders {
  private final TakenOnce<Waiting> all = new TakenOnce<>();

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

    private long officerId() {
      return all.get(0).order().officerId();
    }
  }

  void put(String transaction, Waiting waiting) {
    all.put(
        transaction,
        new TakenOnce.Held<>(waiting, waiting.officerId(), waiting.until()),
        clock.now());
  }

  /**
   * Takes what this officer may finish, for good: only one caller gets it.
   *
   * @throws Refusal signing.transaction-unknown
   */
  Waiting take(String transaction, Long officerId) {
    return all.take(transaction, officerId, any -> true)
        .orElseThrow(() -> new Refusal("signing.transaction-unknown"));
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
