package vn.motcua.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.HashMap;
import java.util.Map;
import vn.motcua.demo.SeedFiles.BusinessSeed;
import vn.motcua.demo.SeedFiles.CitizenSeed;
import vn.motcua.demo.SeedFiles.PeopleSeed;
import vn.motcua.identity.AccountAdministration;
import vn.motcua.identity.BusinessView;
import vn.motcua.identity.CitizenView;
import vn.motcua.identity.DemoPassword;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Roles;

/** Enters the invented people, their mandates and the demo accounts, in one transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PeopleSeeding {
  @EJB private AccountAdministration administration;

  /** Enters everybody; officers are given by staff number. */
  public void seed(Map<String, Long> officers) {
    PeopleSeed seed = SeedFiles.people();
    char[] password = DemoPassword.value().toCharArray();
    Map<String, Long> citizens = new HashMap<>();
    for (CitizenSeed citizen : seed.citizens()) {
      long id = administration.addCitizen(view(citizen));
      citizens.put(citizen.username(), id);
      long account = administration.openForCitizen(citizen.username(), id, password);
      administration.markDemo(account, citizen.note());
    }
    Map<String, Long> businesses = new HashMap<>();
    seed.businesses()
        .forEach(one -> businesses.put(one.code(), administration.addBusiness(view(one))));
    seed.mandates()
        .forEach(
            mandate ->
                administration.giveMandate(
                    citizens.get(mandate.citizen()),
                    businesses.get(mandate.business()),
                    mandate.scopes(),
                    mandate.source(),
                    new Validity(mandate.from(), mandate.to())));
    seed.staff()
        .forEach(
            one -> {
              long officer = officers.get(one.staffNumber());
              long account = administration.openForOfficer(one.username(), officer, password);
              administration.markDemo(account, one.note());
            });
  }

  private static CitizenView view(CitizenSeed one) {
    return new CitizenView(
        0,
        one.identityNumber(),
        one.fullName(),
        one.birthDate(),
        one.sex(),
        one.ethnicity(),
        one.nationality(),
        new CitizenView.Address(one.addressLine(), one.communeCode()),
        one.phone(),
        one.email());
  }

  private static BusinessView view(BusinessSeed one) {
    return new BusinessView(
        0, one.code(), one.name(), one.address(), one.representative(), one.phone());
  }
}
