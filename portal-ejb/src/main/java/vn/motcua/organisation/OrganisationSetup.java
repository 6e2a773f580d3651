package vn.motcua.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import vn.motcua.audit.AdminActs;
import vn.motcua.audit.AdminActs.Change;
import vn.motcua.organisation.domain.Agency;
import vn.motcua.organisation.domain.AgencyDescription.Contact;
import vn.motcua.organisation.domain.AgencyDescription.Names;
import vn.motcua.organisation.domain.AgencyDescription.Words;
import vn.motcua.organisation.domain.Officer;
import vn.motcua.organisation.domain.Position;
import vn.motcua.organisation.domain.ServedBody;
import vn.motcua.organisation.domain.Tenant;
import vn.motcua.organisation.persistence.OrganisationRepository;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * Where administrators and the set-up job change the organisation. An administrator changes his own
 * tenant only; another tenant's agencies and officers are refused as if they did not exist. Every
 * act leaves a row.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class OrganisationSetup {
  private static final Set<String> STAFF_ROLES =
      Set.of(Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER, Roles.ADMIN);

  @Inject private OrganisationRepository organisation;
  @EJB private AdminActs acts;
  @Inject private CurrentActor currentActor;
  @Inject private Event<OrganisationChanged> changed;

  /**
   * A new agency.
   *
   * @param tenant code of the legal person
   * @param code code in either form
   * @param parent code of the body above, null at the top
   */
  public record AddAgency(
      String tenant,
      String code,
      AgencyKind kind,
      String parent,
      Description description,
      Validity validity) {}

  /** What the public reads about an agency. */
  public record Description(
      String name, String nameEn, String shortName, String address, String phone, String hours) {
    Words under(Long parentId) {
      return new Words(
          parentId, new Names(name, nameEn, shortName), new Contact(address, phone, hours));
    }
  }

  /** A role for an officer at an agency. */
  public record GivePosition(
      String staffNumber, String agency, String role, String title, Validity validity) {}

  /**
   * Adds a legal person.
   *
   * @throws Refusal if the code is taken
   */
  @RolesAllowed(Roles.SYSTEM)
  public void addTenant(String code, String name) {
    if (organisation.tenant(code).isPresent()) {
      throw new Refusal("organisation.code-taken", code);
    }
    organisation.keep(new Tenant(code, name));
    acts.note("tenant.added", code, new Change(null, name), null);
  }

  /**
   * Adds an agency.
   *
   * @throws Refusal if the code is none or taken, or the parent is of another tenant
   */
  public void addAgency(AddAgency command) {
    AgencyCode code = code(command.code());
    if (organisation.agency(code).isPresent()) {
      throw new Refusal("organisation.code-taken", code.text());
    }
    Tenant tenant = organisation.tenant(command.tenant()).orElseThrow(NotFound::new);
    refuseOtherTenant(tenant.id());
    Agency parent = command.parent() == null ? null : agency(command.parent());
    if (parent != null && !parent.tenantId().equals(tenant.id())) {
      throw new Refusal("organisation.parent-across-tenants", code.text());
    }
    Words words = command.description().under(parent == null ? null : parent.id());
    organisation.keep(new Agency(tenant.id(), code, command.kind(), command.validity(), words));
    acts.note("agency.added", code.text(), new Change(null, words.names().name()), null);
    changed.fire(new OrganisationChanged());
  }

  /**
   * Gives an agency other words, or another place in the tree, from a day on.
   *
   * @param parent code of the body above, null at the top
   * @throws Refusal if the day lies before the description in force
   */
  public void describe(String code, String parent, Description description, LocalDate from) {
    Agency agency = agency(code);
    Long parentId = parent == null ? null : agency(parent).id();
    String was = agency.descriptions().get(agency.descriptions().size() - 1).words().names().name();
    agency.describe(description.under(parentId), from);
    acts.note("agency.described", agency.code().text(), new Change(was, description.name()), null);
    changed.fire(new OrganisationChanged());
  }

  /**
   * Ends an agency after its last day; its rows go on under the successor.
   *
   * @throws Refusal if it has ended or the successor cannot take its rows
   */
  public void merge(String code, String successor, LocalDate lastDay, String reason) {
    Agency agency = agency(code);
    agency.end(lastDay, agency(successor));
    acts.note("agency.merged", agency.code().text(), new Change(null, successor), reason);
    changed.fire(new OrganisationChanged());
  }

  /**
   * Lets a centre receive for a body.
   *
   * @throws Refusal if the first is no centre or they are of different tenants
   */
  public void serve(String centre, String served, Validity validity) {
    Agency receiving = agency(centre);
    Agency body = agency(served);
    boolean possible =
        receiving.kind() == AgencyKind.CENTRE && receiving.tenantId().equals(body.tenantId());
    if (!possible) {
      throw new Refusal("organisation.service-not-possible", centre, served);
    }
    organisation.keep(new ServedBody(receiving.id(), body.id(), validity));
    acts.note("centre.serves", centre, new Change(null, served), null);
    changed.fire(new OrganisationChanged());
  }

  /**
   * Adds an officer.
   *
   * @throws Refusal if the staff number is taken
   * @return the officer's id
   */
  public long addOfficer(String tenantCode, String staffNumber, String fullName) {
    Tenant tenant = organisation.tenant(tenantCode).orElseThrow(NotFound::new);
    refuseOtherTenant(tenant.id());
    if (organisation.officer(staffNumber).isPresent()) {
      throw new Refusal("organisation.staff-number-taken", staffNumber);
    }
    Officer officer = organisation.keep(new Officer(tenant.id(), staffNumber, fullName));
    acts.note("officer.added", staffNumber, new Change(null, null), null);
    return officer.id();
  }

  /**
   * Gives an officer a position.
   *
   * @throws Refusal if the role is none of the staff or the agency is another tenant's
   * @return the position's id
   */
  public long givePosition(GivePosition command) {
    if (!STAFF_ROLES.contains(command.role())) {
      throw new Refusal("organisation.role-unknown", command.role());
    }
    Officer officer = officer(command.staffNumber());
    Agency agency = agency(command.agency());
    Position position =
        organisation.keep(
            new Position(officer, agency, command.role(), command.title(), command.validity()));
    String became = command.role() + " " + agency.code().text() + " " + command.validity();
    acts.note("position.given", command.staffNumber(), new Change(null, became), null);
    return position.view().id();
  }

  /**
   * Ends a position after a last day.
   *
   * @throws Refusal if the day lies before its first
   */
  public void endPosition(long positionId, LocalDate lastDay, String reason) {
    Position position = organisation.position(positionId).orElseThrow(NotFound::new);
    refuseOtherTenant(position.view().tenantId());
    String was = position.view().validity().toString();
    position.end(lastDay);
    String became = position.view().validity().toString();
    acts.note("position.ended", String.valueOf(positionId), new Change(was, became), reason);
    changed.fire(new OrganisationChanged());
  }

  private Agency agency(String text) {
    Agency agency = organisation.agency(code(text)).orElseThrow(NotFound::new);
    refuseOtherTenant(agency.tenantId());
    return agency;
  }

  private Officer officer(String staffNumber) {
    Officer officer = organisation.officer(staffNumber).orElseThrow(NotFound::new);
    refuseOtherTenant(officer.tenantId());
    return officer;
  }

  private void refuseOtherTenant(Long tenantId) {
    Actor actor = currentActor.get();
    if (!actor.isSystem() && !tenantId.equals(actor.tenantId())) {
      throw new NotFound();
    }
  }

  private static AgencyCode code(String text) {
    return AgencyCode.read(text).orElseThrow(() -> new Refusal("organisation.code-form", text));
  }
}
