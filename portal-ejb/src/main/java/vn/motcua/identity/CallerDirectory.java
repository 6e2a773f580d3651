package vn.motcua.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.organisation.Officers;
import vn.motcua.organisation.PositionView;
import vn.motcua.shared.Actor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** Turns accounts and positions into principals, and principals back into actors. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CallerDirectory {
  private static final char SEPARATOR = '/';

  @Inject private IdentityRepository identities;
  @EJB private Officers officers;
  @Inject private PortalClock clock;

  /** An accepted account with the positions it may act in today. */
  public SignInOutcome accepted(long accountId) {
    Account account = identities.account(accountId).orElseThrow();
    if (!account.isStaff()) {
      return new SignInOutcome.Accepted(accountId, false, List.of());
    }
    List<PositionView> positions = officers.positionsOf(account.officerId(), clock.today());
    return positions.isEmpty()
        ? new SignInOutcome.Rejected()
        : new SignInOutcome.Accepted(accountId, true, positions);
  }

  /** What the container is told; empty if account or position may not be used today. */
  public Optional<Caller> caller(long accountId, Long positionId) {
    Optional<Account> account = identities.account(accountId).filter(Account::isActive);
    if (account.isEmpty()) {
      return Optional.empty();
    }
    if (!account.get().isStaff()) {
      return account.map(this::citizenCaller);
    }
    return officers.positionsOf(account.get().officerId(), clock.today()).stream()
        .filter(position -> position.id() == (positionId == null ? -1 : positionId))
        .findFirst()
        .map(position -> staffCaller(account.get(), position));
  }

  private Caller citizenCaller(Account account) {
    String name =
        identities.citizen(account.citizenId()).map(found -> found.view().fullName()).orElse("");
    return new Caller(account.username(), Roles.CITIZEN, name);
  }

  private Caller staffCaller(Account account, PositionView position) {
    return new Caller(
        account.username() + SEPARATOR + position.id(),
        position.role(),
        officers.byId(position.officerId()).fullName());
  }

  /** The actor behind a principal with the time in which it holds; empty for an unknown one. */
  public Optional<KnownActor> actor(String principal) {
    int cut = principal.indexOf(SEPARATOR);
    String username = cut < 0 ? principal : principal.substring(0, cut);
    Optional<Account> account = identities.accountNamed(username).filter(Account::isActive);
    if (account.isEmpty()) {
      return Optional.empty();
    }
    if (cut < 0) {
      return account
          .filter(found -> !found.isStaff())
          .map(found -> KnownActor.always(citizen(found)));
    }
    return position(principal.substring(cut + 1))
        .filter(held -> held.officerId() == officerOf(account.get()))
        .map(held -> new KnownActor(staff(account.get(), held), held.validity()));
  }

  private static long officerOf(Account account) {
    return account.isStaff() ? account.officerId() : -1;
  }

  private Optional<PositionView> position(String text) {
    boolean number =
        !text.isEmpty() && text.length() < 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? officers.position(Long.parseLong(text)) : Optional.empty();
  }

  private static Actor citizen(Account account) {
    return Actor.citizen(account.username(), account.id(), account.citizenId());
  }

  private static Actor staff(Account account, PositionView held) {
    return new Actor(
        Actor.Kind.STAFF,
        account.username(),
        account.id(),
        null,
        held.officerId(),
        held.id(),
        held.agencyId(),
        held.tenantId(),
        held.role());
  }
}
