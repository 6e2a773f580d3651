package vn.motcua.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import vn.motcua.identity.AccountSeed;
import vn.motcua.identity.AccountSeeding;
import vn.motcua.identity.DemoPassword;
import vn.motcua.organisation.OrganisationSeed;
import vn.motcua.organisation.OrganisationSeeding;
import vn.motcua.shared.Roles;

/** Enters the invented province, and its people. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoOrganisation {
  @EJB private OrganisationSeeding organisation;
  @EJB private AccountSeeding accounts;

  /** Enters agencies, officers, people and accounts in one transaction, once. */
  public void seed() {
    organisation.load(OrganisationSeed.demo());
    accounts.load(AccountSeed.demo(), DemoPassword.value().toCharArray());
  }
}
