package vn.motcua.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.OrganisationSeed.SeedAgency;

class OrganisationSeedTest {
  private final OrganisationSeed demo = OrganisationSeed.demo();
  private final Map<String, SeedAgency> byCode =
      demo.agencies().stream().collect(Collectors.toMap(SeedAgency::code, Function.identity()));

  @Test
  void theDemonstrationSaysThatItIsInvented() {
    assertTrue(demo.fictional());
    assertTrue(demo.tenants().stream().allMatch(tenant -> tenant.name().contains("giả định")));
  }

  @Test
  void everyCodeIsWellFormedAndLiesUnderItsParent() {
    for (SeedAgency agency : demo.agencies()) {
      AgencyCode code = AgencyCode.of(agency.code());
      assertEquals(agency.code(), code.text());
      if (agency.parent() != null) {
        assertTrue(code.isUnder(AgencyCode.of(agency.parent())), agency.code());
        assertEquals(agency.tenant(), byCode.get(agency.parent()).tenant());
      }
    }
  }

  @Test
  void itHasAProvinceThreeCommunesACentreAndACompanyOfItsOwn() {
    Set<AgencyKind> kinds =
        demo.agencies().stream().map(SeedAgency::kind).collect(Collectors.toSet());
    assertEquals(Set.of(AgencyKind.values()), kinds);
    assertTrue(demo.agencies().stream().filter(a -> a.kind() == AgencyKind.COMMUNE).count() >= 3);
    assertEquals("CAPNUOC", byCode.get("Z99.01").tenant());
  }

  @Test
  void whoEndsIsTakenOverByAKnownAgency() {
    for (SeedAgency agency : demo.agencies()) {
      assertEquals(agency.to() == null, agency.successor() == null, agency.code());
      assertTrue(agency.successor() == null || byCode.containsKey(agency.successor()));
    }
  }

  @Test
  void everyPositionIsAtAKnownAgencyOfTheOfficersTenant() {
    Set<String> numbers = new HashSet<>();
    for (var officer : demo.officers()) {
      assertTrue(numbers.add(officer.staffNumber()));
      assertFalse(officer.positions().isEmpty());
      for (var position : officer.positions()) {
        assertEquals(officer.tenant(), byCode.get(position.agency()).tenant());
        assertFalse(position.title().isBlank());
      }
    }
  }

  @Test
  void aFileOfAnotherFormIsRefused() {
    byte[] text = "agencies: none".getBytes(StandardCharsets.UTF_8);
    assertThrows(
        UncheckedIOException.class, () -> OrganisationSeed.read(new ByteArrayInputStream(text)));
  }
}
