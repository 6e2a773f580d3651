package vn.motcua.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Roles;

/** Which accounts an administrator may change: those of the own tenant's staff, nobody else's. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AdministeredAccounts {
  @Inject private IdentityRepository identities;
  @EJB private Officers officers;
  @Inject private CurrentActor currentActor;

  public Account account(String username) {
    Account account = identities.accountNamed(username).orElseThrow(NotFound::new);
    if (!currentActor.get().isSystem()) {
      if (!account.isStaff()) {
        throw new NotFound();
      }
      refuseOtherTenant(account.officerId());
    }
    return account;
  }

  public void refuseOtherTenant(long officerId) {
    Actor actor = currentActor.get();
    if (!actor.isSystem() && officers.tenantOf(officerId) != actor.tenantId()) {
      throw new NotFound();
    }
  }
}
