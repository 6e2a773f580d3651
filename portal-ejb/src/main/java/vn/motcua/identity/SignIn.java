package vn.motcua.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.PositionView;

/**
 * Where somebody proves who they are. Takes the same path and about the same time whether or not
 * the account exists, and never says which of name and password was wrong.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {
  @Inject private SignInMethod method;
  @EJB private SignInThrottle throttle;
  @EJB private CallerDirectory callers;
  @EJB private ActorMemory memory;
  @Inject private AccountLookup accounts;

  /**
   * One attempt.
   *
   * @param username user name, or a citizen's identity number, as typed
   * @param password as typed; the caller clears it afterwards
   * @param address network address the attempt comes from
   */
  public SignInOutcome check(String username, char[] password, String address) {
    String subject = accounts.subjectOf(username);
    Optional<Instant> wait = throttle.beginAttempt(subject, address);
    if (wait.isPresent()) {
      return new SignInOutcome.TryLater(wait.get());
    }
    Optional<Long> account = method.accountOf(username, password);
    if (account.isEmpty()) {
      return new SignInOutcome.Rejected();
    }
    throttle.succeeded(subject, address);
    return callers.accepted(account.get());
  }

  /**
   * What the container is told about an accepted account.
   *
   * @param accountId account accepted by {@link #check}
   * @param positionId position chosen, null for citizens
   * @return empty if the account is locked or the position is not held today
   */
  public Optional<Caller> enter(long accountId, Long positionId) {
    return callers.caller(accountId, positionId);
  }

  /** The positions that an accepted staff account holds today; empty for citizens. */
  public List<PositionView> positionsOf(long accountId) {
    return callers.accepted(accountId) instanceof SignInOutcome.Accepted accepted
        ? accepted.positions()
        : List.of();
  }

  /** Whether a session's principal still stands for somebody who may act in that role today. */
  public boolean holds(String principal, String role) {
    return role.equals(memory.actor(principal).role());
  }
}
