package vn.motcua.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Roles;

/**
 * Sets up written-down people and accounts of a demonstration in one transaction, through the door
 * of administrators.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AccountSeeding {
  @EJB private AccountAdministration administration;
  @EJB private Officers officers;
  @Inject private IdentityRepository identities;

  /**
   * Sets up everything, once; the organisation has to be there.
   *
   * @param password the one password of all accounts
   * @return false if its first account is there already; then nothing is changed
   */
  public boolean load(AccountSeed seed, char[] password) {
    if (identities.accountNamed(seed.citizens().get(0).username()).isPresent()) {
      return false;
    }
    Map<String, Long> citizens = new HashMap<>();
    seed.citizens()
        .forEach(citizen -> citizens.put(citizen.username(), addCitizen(citizen, password)));
    Map<String, Long> businesses = new HashMap<>();
    seed.businesses()
        .forEach(
            business ->
                businesses.put(business.code(), administration.addBusiness(business.facts())));
    seed.mandates()
        .forEach(
            mandate ->
                administration.giveMandate(
                    citizens.get(mandate.citizen()),
                    businesses.get(mandate.business()),
                    mandate.scopes(),
                    mandate.source(),
                    mandate.validity()));
    seed.staff().forEach(officer -> addStaff(officer, password));
    return true;
  }

  private long addCitizen(AccountSeed.SeedCitizen citizen, char[] password) {
    long id = administration.addCitizen(citizen.facts());
    long account = administration.openForCitizen(citizen.username(), id, password);
    administration.markDemo(account, citizen.note());
    return id;
  }

  private void addStaff(AccountSeed.SeedStaff staff, char[] password) {
    long officer = officers.numbered(staff.staffNumber());
    long account = administration.openForOfficer(staff.username(), officer, password);
    administration.markDemo(account, staff.note());
  }
}
