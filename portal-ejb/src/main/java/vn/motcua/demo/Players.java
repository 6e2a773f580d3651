package vn.motcua.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import vn.motcua.identity.Caller;
import vn.motcua.identity.CallerDirectory;
import vn.motcua.identity.DemoAccounts;
import vn.motcua.identity.SignIn;
import vn.motcua.identity.SignInOutcome;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.outbox.OutboxCourier;

/** Lets the people of the stories act: signed in like anybody else, at the story's time. */
@ApplicationScoped
class Players {
  private static final String ADDRESS = "demo";

  @EJB private SignIn signIn;
  @EJB private CallerDirectory directory;
  @EJB private DemoAccounts accounts;
  @EJB private OutboxCourier courier;
  @Inject private PortalClock clock;

  private final Map<String, Caller> signedIn = new ConcurrentHashMap<>();

  /** Acts as the user at the time; a staff member acts in the first position held. */
  <T> T as(String username, Instant time, Callable<T> act) {
    Caller caller = signedIn.computeIfAbsent(username, this::signIn);
    return run(caller.principal(), caller.role(), time, act);
  }

  /** Acts as the portal itself, for setting up. */
  <T> T asSystem(Instant time, Callable<T> act) {
    return run("demo", vn.motcua.shared.Roles.SYSTEM, time, act);
  }

  /** Has everything delivered that was announced up to this time of the story. */
  void deliver(Instant time) {
    asSystem(time, courier::drain);
  }

  private Caller signIn(String username) {
    SignInOutcome outcome = signIn.check(username, accounts.password().toCharArray(), ADDRESS);
    if (outcome instanceof SignInOutcome.Accepted accepted) {
      Long position = accepted.positions().isEmpty() ? null : accepted.positions().get(0).id();
      return directory.caller(accepted.accountId(), position).orElseThrow();
    }
    throw new IllegalStateException("the demo account " + username + " cannot sign in: " + outcome);
  }

  @SuppressWarnings("illegalcatch") // A Callable promises no less.
  private <T> T run(String principal, String role, Instant time, Callable<T> act) {
    try {
      return SecurityDomain.getCurrent()
          .createAdHocIdentity(new NamePrincipal(principal))
          .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))))
          .runAs((Callable<T>) () -> clock.at(time, act));
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException("a story's act failed", failure);
    }
  }
}
