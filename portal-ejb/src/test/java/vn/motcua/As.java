package vn.motcua;

import java.util.Set;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Acts as somebody inside the container: {@code As.user("desk/3", "desk").call(() -> door.act())}.
 *
 * <p>The name is the principal's: a citizen's user name, or user name and position for staff.
 */
public final class As {
  private final SecurityIdentity identity;

  private As(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** Something to do that gives an answer. */
  public interface Question<T, E extends Exception> {
    T ask() throws E;
  }

  /** Something to do without an answer. */
  public interface Act<E extends Exception> {
    void perform() throws E;
  }

  /** The signed-in person of that name in these roles. */
  public static As user(String name, String... roles) {
    SecurityIdentity identity =
        SecurityDomain.getCurrent()
            .createAdHocIdentity(name)
            .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(roles))));
    return new As(identity);
  }

  /** Somebody who has not signed in. */
  public static As nobody() {
    return new As(SecurityDomain.getCurrent().getAnonymousSecurityIdentity());
  }

  /** Asks as this person; what the question throws comes out unchanged. */
  public <T, E extends Exception> T call(Question<T, E> question) throws E {
    return identity.runAsSupplierEx(question::ask);
  }

  /** Acts as this person; what the act throws comes out unchanged. */
  public <E extends Exception> void run(Act<E> act) throws E {
    call(
        () -> {
          act.perform();
          return null;
        });
  }
}
