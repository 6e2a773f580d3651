package vn.motcua.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Business;
import vn.motcua.identity.domain.Citizen;
import vn.motcua.identity.persistence.IdentityRepository;
import vn.motcua.organisation.Officers;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/**
 * Citizens, businesses and who may act for whom. A citizen reads only their own record and the
 * businesses of their mandates; staff and jobs read what the dossier before them names, and the
 * door of that dossier notes the reading.
 */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER, Roles.SYSTEM})
public class People {
  @Inject private IdentityRepository identities;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;
  @EJB private Officers officers;

  /**
   * The signed-in citizen.
   *
   * @throws NotFound if the caller is no citizen
   */
  @RolesAllowed(Roles.CITIZEN)
  public CitizenView me() {
    return citizen(currentActor.get().citizenId());
  }

  /**
   * A citizen.
   *
   * @throws NotFound if there is none, or a citizen asks for somebody else
   */
  public CitizenView citizen(long id) {
    Actor actor = currentActor.get();
    if (actor.isCitizen() && actor.citizenId() != id) {
      throw new NotFound();
    }
    return identities.citizen(id).map(Citizen::view).orElseThrow(NotFound::new);
  }

  /** The mandates that the signed-in citizen holds today, in the order they were given. */
  @RolesAllowed(Roles.CITIZEN)
  public List<MandateView> myMandates() {
    LocalDate today = clock.today();
    return identities.mandatesOf(currentActor.get().citizenId()).stream()
        .filter(mandate -> mandate.isValidOn(today))
        .map(mandate -> mandate.view(businessRow(mandate.businessId())))
        .toList();
  }

  /** The mandate by which the citizen may do this for the business on the day, if there is one. */
  public Optional<MandateView> mandate(
      long citizenId, long businessId, Scope scope, LocalDate day) {
    Actor actor = currentActor.get();
    if (actor.isCitizen() && actor.citizenId() != citizenId) {
      return Optional.empty();
    }
    return identities.mandatesOf(citizenId).stream()
        .filter(mandate -> mandate.businessId() == businessId && mandate.allows(scope, day))
        .findFirst()
        .map(mandate -> mandate.view(businessRow(businessId)));
  }

  /**
   * A business.
   *
   * @throws NotFound if there is none, or a citizen has no mandate for it today
   */
  public BusinessView business(long id) {
    Actor actor = currentActor.get();
    LocalDate today = clock.today();
    boolean theirs =
        !actor.isCitizen()
            || identities.mandatesOf(actor.citizenId()).stream()
                .anyMatch(m -> m.businessId() == id && m.isValidOn(today));
    if (!theirs) {
      throw new NotFound();
    }
    return businessRow(id).view();
  }

  /** The citizen of this identity number, for a paper that the desk makes for him. */
  @RolesAllowed(Roles.DESK)
  public Optional<CitizenView> numbered(IdentityNumber number) {
    return identities.citizenNumbered(number.text()).map(Citizen::view);
  }

  /** The account of a citizen, for notices; empty if he has none that is in use. */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<Long> accountOf(long citizenId) {
    return identities.accountOfCitizen(citizenId).filter(Account::isActive).map(Account::id);
  }

  /**
   * The citizens who may do this for the business today, for notices.
   *
   * @return account ids
   */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> accountsActingFor(long businessId, Scope scope) {
    LocalDate today = clock.today();
    return identities.mandatesFor(businessId).stream()
        .filter(mandate -> mandate.allows(scope, today))
        .flatMap(mandate -> identities.accountOfCitizen(mandate.citizenId()).stream())
        .filter(Account::isActive)
        .map(Account::id)
        .toList();
  }

  /**
   * Staff who hold a position of this role today, for notices.
   *
   * @return account ids
   */
  @RolesAllowed(Roles.SYSTEM)
  public List<Long> accountsInRole(String role) {
    return officers.inRole(role).stream()
        .flatMap(officer -> identities.accountOfOfficer(officer).stream())
        .filter(Account::isActive)
        .map(Account::id)
        .toList();
  }

  /** Where mail for the account goes: the citizen's address, if there is one and mail is wanted. */
  @RolesAllowed(Roles.SYSTEM)
  public Optional<String> mailAddressOf(long accountId) {
    return identities
        .account(accountId)
        .filter(account -> !account.isStaff())
        .flatMap(account -> identities.citizen(account.citizenId()))
        .flatMap(citizen -> citizen.contact(null).mailTo());
  }

  private Business businessRow(long id) {
    return identities.business(id).orElseThrow(NotFound::new);
  }
}
