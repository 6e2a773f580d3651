package vn.motcua.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.AccountSeed.SeedCitizen;
import vn.motcua.identity.AccountSeed.SeedStaff;
import vn.motcua.identity.domain.Account;
import vn.motcua.organisation.OrganisationSeed;
import vn.motcua.organisation.OrganisationSeed.SeedAgency;
import vn.motcua.organisation.OrganisationSeed.SeedOfficer;

class AccountSeedTest {
  private final AccountSeed demo = AccountSeed.demo();
  private final OrganisationSeed organisation = OrganisationSeed.demo();

  @Test
  void everybodyIsInventedAndNumbersCannotBeReal() {
    assertTrue(demo.fictional());
    for (SeedCitizen citizen : demo.citizens()) {
      IdentityNumber number = IdentityNumber.read(citizen.identityNumber()).orElseThrow();
      assertEquals("099", number.place());
      assertEquals(citizen.birthDate().getYear(), number.birthYear());
      assertEquals(citizen.sex(), number.sex());
      assertTrue(citizen.email().endsWith("@example.com"));
    }
    demo.businesses()
        .forEach(business -> assertTrue(BusinessCode.isCode(business.code()), business.code()));
    demo.businesses().forEach(business -> assertTrue(business.code().startsWith("99")));
  }

  @Test
  void theAccountsThatTheReadmeNamesAreThere() {
    assertTrue(
        usernames()
            .containsAll(
                Set.of(
                    "citizen",
                    "citizen2",
                    "business",
                    "desk",
                    "officer",
                    "leader",
                    "manager",
                    "admin",
                    "police-officer",
                    "police-leader",
                    "water-desk",
                    "water-officer",
                    "water-leader",
                    "centre-desk",
                    "transport-officer",
                    "transport-leader")));
  }

  private Set<String> usernames() {
    return Stream.concat(
            demo.citizens().stream().map(SeedCitizen::username),
            demo.staff().stream().map(SeedStaff::username))
        .collect(Collectors.toSet());
  }

  @Test
  void everyNameIsAUserName() {
    usernames().forEach(name -> assertEquals(name, Account.readUsername(name).orElseThrow()));
  }

  @Test
  void staffAndAddressesPointIntoTheOrganisation() {
    Set<String> numbers =
        organisation.officers().stream().map(SeedOfficer::staffNumber).collect(Collectors.toSet());
    Set<String> codes =
        organisation.agencies().stream().map(SeedAgency::code).collect(Collectors.toSet());
    demo.staff().forEach(staff -> assertTrue(numbers.contains(staff.staffNumber())));
    demo.citizens().forEach(citizen -> assertTrue(codes.contains(citizen.communeCode())));
  }

  @Test
  void everyMandateNamesAKnownCitizenBusinessAndSource() {
    Set<String> businesses =
        demo.businesses().stream().map(AccountSeed.SeedBusiness::code).collect(Collectors.toSet());
    for (var mandate : demo.mandates()) {
      assertTrue(usernames().contains(mandate.citizen()));
      assertTrue(businesses.contains(mandate.business()));
      assertTrue(!mandate.source().isBlank() && !mandate.scopes().isEmpty());
    }
  }
}
