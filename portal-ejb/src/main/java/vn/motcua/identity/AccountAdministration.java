package vn.motcua.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.audit.AdminActs;
import vn.motcua.audit.AdminActs.Change;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Business;
import vn.motcua.identity.domain.Citizen;
import vn.motcua.identity.domain.Mandate;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.PasswordPolicy;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * Where the set-up job and administrators enter people, mandates and accounts. Every act leaves a
 * row that holds no personal value.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class AccountAdministration {
  @Inject private IdentityRepository identities;
  @EJB private AdminActs acts;
  @EJB private AdministeredAccounts administered;
  @Inject private PortalClock clock;
  @Inject private Event<AccountsChanged> changed;

  private final PasswordPolicy policy = PasswordPolicy.shipped();

  /**
   * Enters a citizen.
   *
   * @param facts everything but the id
   * @return the citizen's id
   * @throws Refusal if the identity number has another form or is entered already
   */
  @RolesAllowed(Roles.SYSTEM)
  public long addCitizen(CitizenView facts) {
    IdentityNumber number =
        IdentityNumber.read(facts.identityNumber())
            .orElseThrow(() -> new Refusal("identity.number-form"));
    if (identities.citizenNumbered(number.text()).isPresent()) {
      throw new Refusal("identity.number-taken");
    }
    Citizen citizen = identities.keep(new Citizen(facts));
    acts.note("citizen.added", String.valueOf(citizen.id()), new Change(null, null), null);
    return citizen.id();
  }

  /**
   * Enters a business.
   *
   * @param facts everything but the id
   * @return the business's id
   * @throws Refusal if the code is none or entered already
   */
  @RolesAllowed(Roles.SYSTEM)
  public long addBusiness(BusinessView facts) {
    BusinessCode code =
        BusinessCode.read(facts.code())
            .orElseThrow(() -> new Refusal("identity.business-code-form"));
    if (identities.businessCoded(code.text()).isPresent()) {
      throw new Refusal("identity.business-code-taken", code.text());
    }
    Business business = identities.keep(new Business(facts));
    acts.note("business.added", code.text(), new Change(null, null), null);
    return business.id();
  }

  /**
   * Lets a citizen act for a business.
   *
   * @throws NotFound if either is unknown
   * @throws Refusal if no scope is given
   */
  @RolesAllowed(Roles.SYSTEM)
  public long giveMandate(
      long citizenId, long businessId, Set<Scope> scopes, String source, Validity validity) {
    identities.citizen(citizenId).orElseThrow(NotFound::new);
    identities.business(businessId).orElseThrow(NotFound::new);
    if (scopes.isEmpty()) {
      throw new Refusal("identity.mandate-scope");
    }
    Mandate mandate = identities.keep(new Mandate(citizenId, businessId, scopes, source, validity));
    String became = scopes + " " + validity;
    acts.note("mandate.given", String.valueOf(mandate.id()), new Change(null, became), source);
    return mandate.id();
  }

  /**
   * Opens an account for a citizen.
   *
   * @throws Refusal if the name has another form or is taken, or the citizen has an account
   */
  @RolesAllowed(Roles.SYSTEM)
  public long openForCitizen(String username, long citizenId, char[] password) {
    if (identities.accountOfCitizen(citizenId).isPresent()) {
      throw new Refusal("identity.account-exists");
    }
    return open(Account.ofCitizen(username, citizenId, clock.now()), password);
  }

  /**
   * Opens an account for an officer.
   *
   * @throws Refusal if the name has another form or is taken
   * @throws NotFound if an administrator names another tenant's officer
   */
  public long openForOfficer(String username, long officerId, char[] password) {
    administered.refuseOtherTenant(officerId);
    return open(Account.ofOfficer(username, officerId, clock.now()), password);
  }

  private long open(Account account, char[] password) {
    if (identities.accountNamed(account.username()).isPresent()) {
      throw new Refusal("identity.username-taken", account.username());
    }
    account.setPassword(hashed(password), clock.now());
    identities.keep(account);
    acts.note("account.opened", account.username(), new Change(null, null), null);
    changed.fire(new AccountsChanged());
    return account.id();
  }

  /**
   * Marks an account as one of the demonstration, with a note for the sign-in page.
   *
   * @throws NotFound if there is no such account
   */
  @RolesAllowed(Roles.SYSTEM)
  public void markDemo(long accountId, String note) {
    identities.account(accountId).orElseThrow(NotFound::new).markDemo(note);
  }

  /**
   * Sets a new password.
   *
   * @throws Refusal if it is too short or too long
   * @throws NotFound if an administrator names an account that is not of his tenant's staff
   */
  public void setPassword(String username, char[] password) {
    Account account = administered.account(username);
    account.setPassword(hashed(password), clock.now());
    acts.note("account.password-set", account.username(), new Change(null, null), null);
  }

  /**
   * Stops an account from signing in and acting.
   *
   * @throws NotFound as for {@link #setPassword}
   */
  public void lock(String username, String reason) {
    Account account = administered.account(username);
    account.lock();
    acts.note("account.locked", account.username(), new Change("ACTIVE", "LOCKED"), reason);
    changed.fire(new AccountsChanged());
  }

  /**
   * Lets a locked account be used again.
   *
   * @throws NotFound as for {@link #setPassword}
   */
  public void unlock(String username, String reason) {
    Account account = administered.account(username);
    account.unlock();
    acts.note("account.unlocked", account.username(), new Change("LOCKED", "ACTIVE"), reason);
    changed.fire(new AccountsChanged());
  }

  private String hashed(char[] password) {
    PasswordPolicy.Length length = policy.length();
    if (password.length < length.shortest() || password.length > length.longest()) {
      throw new Refusal("identity.password-length", length.shortest(), length.longest());
    }
    return PasswordHash.of(password, policy.hash());
  }
}
