package vn.motcua.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.demo.SeedFiles.AgencySeed;
import vn.motcua.demo.SeedFiles.OfficerSeed;
import vn.motcua.demo.SeedFiles.OrganisationSeed;
import vn.motcua.demo.SeedFiles.PositionSeed;
import vn.motcua.fee.CollectorFile;
import vn.motcua.fee.FeeSetup;
import vn.motcua.organisation.OrganisationSetup;
import vn.motcua.organisation.OrganisationSetup.AddAgency;
import vn.motcua.organisation.OrganisationSetup.Description;
import vn.motcua.organisation.OrganisationSetup.GivePosition;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Roles;

/** Enters the invented province through the door of administrators, in one transaction. */
@Stateless(name = "DemoOrganisationSeeding")
@RolesAllowed(Roles.SYSTEM)
public class OrganisationSeeding {
  @EJB private OrganisationSetup setup;
  @EJB private FeeSetup fees;

  /**
   * Enters tenants, agencies, centres and officers.
   *
   * @return officer ids by staff number
   */
  public Map<String, Long> seed() {
    OrganisationSeed seed = SeedFiles.organisation();
    seed.tenants().forEach(tenant -> setup.addTenant(tenant.code(), tenant.name()));
    seed.agencies().forEach(agency -> setup.addAgency(command(agency, seed.hours())));
    seed.agencies().stream()
        .filter(agency -> agency.to() != null)
        .forEach(
            agency -> setup.merge(agency.code(), agency.successor(), agency.to(), agency.reason()));
    seed.services()
        .forEach(
            service ->
                service
                    .serves()
                    .forEach(
                        body ->
                            setup.serve(service.centre(), body, Validity.since(service.from()))));
    CollectorFile.read(getClass().getResourceAsStream("collectors.yaml"))
        .forEach(fees::setCollector);
    Map<String, Long> officers = new LinkedHashMap<>();
    seed.officers()
        .forEach(
            officer -> officers.put(officer.staffNumber(), officer(officer, seed.positionsFrom())));
    return officers;
  }

  private static AddAgency command(AgencySeed agency, String hours) {
    return new AddAgency(
        agency.tenant(),
        agency.code(),
        agency.kind(),
        agency.parent(),
        new Description(
            agency.name(),
            agency.nameEn(),
            agency.shortName(),
            agency.address(),
            agency.phone(),
            hours),
        Validity.since(agency.from()));
  }

  private long officer(OfficerSeed officer, LocalDate positionsFrom) {
    long id = setup.addOfficer(officer.tenant(), officer.staffNumber(), officer.fullName());
    for (PositionSeed position : officer.positions()) {
      LocalDate from = position.from() == null ? positionsFrom : position.from();
      setup.givePosition(
          new GivePosition(
              officer.staffNumber(),
              position.agency(),
              position.role(),
              position.title(),
              new Validity(from, position.to())));
    }
    return id;
  }
}
