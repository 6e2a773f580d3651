package vn.motcua.organisation.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.Validity;
import vn.motcua.organisation.domain.AgencyDescription.Contact;
import vn.motcua.organisation.domain.AgencyDescription.Names;
import vn.motcua.organisation.domain.AgencyDescription.Words;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

class AgencyTest {
  private static final LocalDate BEGINNING = LocalDate.of(2025, 7, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

  private final Agency ward = agency(1, "H99.12");
  private final Agency other = agency(1, "H99.13");
  private final Agency company = agency(2, "Z99.01");

  private static Agency agency(long tenant, String code) {
    return new Agency(
        tenant, AgencyCode.of(code), AgencyKind.COMMUNE, Validity.since(BEGINNING), words(code));
  }

  private static Words words(String name) {
    return new Words(null, new Names(name, name, name), new Contact("a", "1", "h"));
  }

  private static void refused(String key, Runnable act) {
    assertEquals(key, assertThrows(Refusal.class, act::run).messageKey());
  }

  @Test
  void aNewDescriptionEndsTheOneBefore() {
    ward.describe(words("new name"), LATER);
    assertEquals(2, ward.descriptions().size());
    assertEquals(LATER.minusDays(1), ward.descriptions().get(0).validity().to());
    assertTrue(ward.descriptions().get(1).validity().contains(LATER));
  }

  @Test
  void aDescriptionCannotBeginBeforeTheOneInForce() {
    refused("organisation.change-too-early", () -> ward.describe(words("x"), BEGINNING));
    refused(
        "organisation.change-too-early", () -> ward.describe(words("x"), BEGINNING.minusDays(1)));
  }

  @Test
  void aMergedAgencyEndsOnceAndNotBeforeItBegan() {
    refused("organisation.end-not-possible", () -> ward.end(BEGINNING.minusDays(1), other));
    ward.end(LATER, other);
    assertFalse(ward.validity().contains(LATER.plusDays(1)));
    refused("organisation.end-not-possible", () -> ward.end(LATER, other));
  }

  @Test
  void onlyAnotherAgencyOfTheSameTenantCanTakeOver() {
    refused("organisation.successor-not-possible", () -> ward.end(LATER, null));
    refused("organisation.successor-not-possible", () -> ward.end(LATER, ward));
    refused("organisation.successor-not-possible", () -> ward.end(LATER, company));
  }

  @Test
  void anOfficerHoldsPositionsInTheOwnTenantOnly() {
    Officer officer = new Officer(2, "N-1", "Somebody");
    refused(
        "organisation.position-across-tenants",
        () -> new Position(officer, ward, Roles.DESK, "t", Validity.since(BEGINNING)));
  }

  @Test
  void validityIncludesBothEnds() {
    Validity month = new Validity(BEGINNING, BEGINNING.plusDays(30));
    assertTrue(month.contains(BEGINNING));
    assertTrue(month.contains(BEGINNING.plusDays(30)));
    assertFalse(month.contains(BEGINNING.minusDays(1)));
    assertFalse(month.contains(BEGINNING.plusDays(31)));
    assertTrue(month.overlaps(Validity.since(BEGINNING.plusDays(30))));
    assertFalse(month.overlaps(Validity.since(BEGINNING.plusDays(31))));
    assertThrows(
        IllegalArgumentException.class, () -> new Validity(BEGINNING, BEGINNING.minusDays(1)));
  }
}
