package vn.motcua.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Citizen;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.shared.PortalClock;

/** Finds the account behind what was typed: a user name, or a citizen's identity number. */
@ApplicationScoped
class AccountLookup {
  @Inject private IdentityRepository identities;
  @Inject private PortalClock clock;

  @Transactional(Transactional.TxType.SUPPORTS)
  Optional<Account> named(String typed) {
    Optional<Account> byNumber =
        IdentityNumber.read(typed)
            .flatMap(number -> identities.citizenNumbered(number.text()))
            .map(Citizen::id)
            .flatMap(identities::accountOfCitizen);
    return byNumber.or(() -> Account.readUsername(typed).flatMap(identities::accountNamed));
  }

  /** One name for all ways to type the same account, so that guesses at it are counted together. */
  @Transactional(Transactional.TxType.SUPPORTS)
  String subjectOf(String typed) {
    return named(typed)
        .map(account -> "#" + account.id())
        .orElseGet(() -> typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void renewHash(long accountId, String hash) {
    identities.account(accountId).ifPresent(account -> account.setPassword(hash, clock.now()));
  }
}
