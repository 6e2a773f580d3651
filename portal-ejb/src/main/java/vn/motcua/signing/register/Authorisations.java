package vn.motcua.signing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.motcua.signing.SigningOrder;

/**
 * What it takes to use an officer's key: an open transaction for these documents, and a try left.
 */
@ApplicationScoped
public class Authorisations {
  @Inject private SigningTransactions transactions;
  @Inject private PinTries tries;

  /** Opens a transaction within the caller's. */
  public String open(String subject, long officerId, String digest, Instant until) {
    return transactions.open(subject, officerId, digest, until);
  }

  /** Uses the transaction up, for good whatever the key says then. */
  public void use(SigningOrder order) {
    transactions.use(order);
  }

  /**
   * Counts a try of the key.
   *
   * @return tries left if this one turns out wrong
   */
  public int begin(String keyName) {
    return tries.begin(keyName);
  }

  /** The key could not be asked: the try does not count. */
  public void notTested(String keyName) {
    tries.notTested(keyName);
  }

  /** The PIN was right. */
  public void succeeded(String keyName) {
    tries.succeeded(keyName);
  }
}
