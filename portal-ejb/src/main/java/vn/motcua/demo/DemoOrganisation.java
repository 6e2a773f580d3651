package vn.motcua.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import vn.motcua.fee.CollectorFile;
import vn.motcua.fee.FeeSetup;
import vn.motcua.identity.AccountSeed;
import vn.motcua.identity.AccountSeeding;
import vn.motcua.identity.DemoPassword;
import vn.motcua.organisation.OrganisationSeed;
import vn.motcua.organisation.OrganisationSeeding;
import vn.motcua.shared.Roles;

/** Enters the invented province, its people and its collectors. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoOrganisation {
  private static final String COLLECTORS = "collectors.yaml";

  @EJB private OrganisationSeeding organisation;
  @EJB private AccountSeeding accounts;
  @EJB private FeeSetup fees;

  /** Enters agencies, officers, people and accounts in one transaction, once. */
  public void seed() {
    organisation.load(OrganisationSeed.demo());
    accounts.load(AccountSeed.demo(), DemoPassword.value().toCharArray());
  }

  /** Enters who collects; the agencies have to be committed. Asked again, it repeats the same. */
  public void collectors() {
    CollectorFile.read(DemoOrganisation.class.getResourceAsStream(COLLECTORS))
        .forEach(fees::setCollector);
  }
}
