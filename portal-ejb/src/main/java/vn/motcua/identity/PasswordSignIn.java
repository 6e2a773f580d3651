package vn.motcua.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.PasswordPolicy;
import vn.motcua.shared.Refusal;

/**
 * User name and password. An unknown name costs the same work as a known one. Only a few hashes are
 * computed at a time, since each takes 19 MiB.
 */
@ApplicationScoped
class PasswordSignIn implements SignInMethod {
  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int PATIENCE_SECONDS = 10;

  @Inject private AccountLookup accounts;

  private final PasswordPolicy policy = PasswordPolicy.shipped();
  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final String nobodysHash =
      PasswordHash.of("nobody has this password".toCharArray(), policy.hash());

  @Override
  public String name() {
    return "password";
  }

  @Override
  public Optional<Long> accountOf(String username, char[] secret) {
    Optional<Account> account = accounts.named(username).filter(Account::isActive);
    boolean tooLong = secret.length > policy.length().longest();
    char[] tried = tooLong ? new char[0] : secret;
    String kept = account.map(Account::passwordHash).orElse(nobodysHash);
    boolean right = matches(tried, kept) && account.isPresent() && !tooLong;
    if (right && PasswordHash.isOutdated(kept, policy.hash())) {
      accounts.renewHash(account.get().id(), PasswordHash.of(secret, policy.hash()));
    }
    return right ? account.map(Account::id) : Optional.empty();
  }

  private boolean matches(char[] secret, String kept) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new Refusal("identity.busy");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Refusal("identity.busy");
    }
    try {
      return PasswordHash.matches(secret, kept);
    } finally {
      places.release();
    }
  }
}
