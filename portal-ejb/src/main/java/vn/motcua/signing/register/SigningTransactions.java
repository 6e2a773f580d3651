package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.SigningOrder;

/** Transactions of signing: each allows one officer to sign these very documents once, in time. */
@ApplicationScoped
public class SigningTransactions {
  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /** Opens one, in the caller's transaction. */
  @Transactional
  public String open(String subject, long officerId, String digest, Instant until) {
    TransactionRow row =
        new TransactionRow(
            PublicId.random(), new TransactionRow.Bound(subject, officerId, digest), clock.now());
    row.endsAt(until);
    entities.persist(row);
    return row.id();
  }

  /**
   * Uses it up, for good whatever the key says then.
   *
   * @throws Refusal signing.transaction-unknown, signing.transaction-used,
   *     signing.transaction-expired, signing.transaction-other
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void use(SigningOrder order) {
    TransactionRow row =
        order.transaction() == null
            ? null
            : entities.find(
                TransactionRow.class, order.transaction(), LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new Refusal("signing.transaction-unknown");
    }
    row.use(
        new TransactionRow.Bound(order.subject(), order.officerId(), order.digest()), clock.now());
  }
}
