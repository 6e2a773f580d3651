package vn.motcua.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.motcua.organisation.OrganisationSeed.SeedAgency;
import vn.motcua.organisation.OrganisationSetup.AddAgency;
import vn.motcua.organisation.OrganisationSetup.GivePosition;
import vn.motcua.organisation.persistence.OrganisationRepository;
import vn.motcua.shared.Roles;

/** Sets up a written-down organisation in one transaction, through the door of administrators. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class OrganisationSeeding {
  @EJB private OrganisationSetup setup;
  @Inject private OrganisationRepository organisation;

  /**
   * Sets up everything, once.
   *
   * @return false if its first tenant is there already; then nothing is changed
   */
  public boolean load(OrganisationSeed seed) {
    if (organisation.tenant(seed.tenants().get(0).code()).isPresent()) {
      return false;
    }
    seed.tenants().forEach(tenant -> setup.addTenant(tenant.code(), tenant.name()));
    seed.agencies().forEach(agency -> setup.addAgency(command(agency, seed.hours())));
    seed.agencies().stream()
        .filter(agency -> agency.to() != null)
        .forEach(ended -> setup.merge(ended.code(), ended.successor(), ended.to(), ended.reason()));
    seed.services()
        .forEach(
            service ->
                service
                    .serves()
                    .forEach(
                        body ->
                            setup.serve(service.centre(), body, Validity.since(service.from()))));
    seed.officers().forEach(officer -> addOfficer(officer, seed.positionsFrom()));
    return true;
  }

  private static AddAgency command(SeedAgency agency, String hours) {
    return new AddAgency(
        agency.tenant(),
        agency.code(),
        agency.kind(),
        agency.parent(),
        agency.description(hours),
        Validity.since(agency.from()));
  }

  private void addOfficer(OrganisationSeed.SeedOfficer officer, LocalDate usualFrom) {
    setup.addOfficer(officer.tenant(), officer.staffNumber(), officer.fullName());
    officer
        .positions()
        .forEach(
            held ->
                setup.givePosition(
                    new GivePosition(
                        officer.staffNumber(),
                        held.agency(),
                        held.role(),
                        held.title(),
                        held.validity(usualFrom))));
  }
}
