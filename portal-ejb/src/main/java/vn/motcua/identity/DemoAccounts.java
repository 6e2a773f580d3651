package vn.motcua.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.shared.Settings;

/** The accounts that a demonstration shows on its sign-in page; none anywhere else. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DemoAccounts {
  @Inject private IdentityRepository identities;

  /**
   * An account to try.
   *
   * @param username name to type
   * @param note who that is, in a few words
   * @param staff whether it is an officer's
   */
  public record DemoAccount(String username, String note, boolean staff) implements Serializable {}

  /** The demo accounts in the order they were made; empty outside the demonstration. */
  public List<DemoAccount> list() {
    return Settings.demo()
        ? identities.demoAccounts().stream().map(DemoAccounts::shown).toList()
        : List.of();
  }

  private static DemoAccount shown(Account account) {
    return new DemoAccount(account.username(), account.demoNote(), account.isStaff());
  }

  /** The one password of all demo accounts; empty outside the demonstration. */
  public String password() {
    return Settings.demo() ? DemoPassword.value() : "";
  }
}
