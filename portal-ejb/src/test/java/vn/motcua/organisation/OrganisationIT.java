package vn.motcua.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.organisation.OrganisationSetup.AddAgency;
import vn.motcua.organisation.OrganisationSetup.Description;
import vn.motcua.organisation.OrganisationSetup.GivePosition;
import vn.motcua.organisation.TestBodies.Body;
import vn.motcua.organisation.TestBodies.Seat;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

class OrganisationIT extends InContainer {
  private static final Validity ALWAYS = Validity.since(TestBodies.BEGINNING);
  private static final Description WORDS = new Description("a", "b", "c", "d", "e", "f");

  @EJB private TestBodies bodies;
  @EJB private OrganisationSetup setup;
  @EJB private Agencies agencies;
  @EJB private Officers officers;
  @EJB private Calendars calendars;
  @Inject private PortalClock clock;

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  private static void refused(String key, Runnable act) {
    Refusal refusal = assertThrows(Refusal.class, () -> system().run(act::run));
    assertEquals(key, refusal.messageKey());
  }

  private Actor staff(Seat seat, String agency, String role) {
    AgencyView at = agencies.byCode(agency);
    return new Actor(
        Actor.Kind.STAFF,
        "somebody",
        1L,
        null,
        seat.officerId(),
        seat.positionId(),
        at.id(),
        at.tenantId(),
        role);
  }

  @Test
  void anAgencyIsFoundByEitherFormOfItsCodeAtOnce() {
    Body ward = bodies.body(AgencyKind.COMMUNE);
    AgencyView found = agencies.byCode(ward.code());
    assertEquals("Name " + ward.code(), found.name());
    assertThrows(NotFound.class, () -> agencies.byCode("X98.76"));
    assertThrows(NotFound.class, () -> agencies.byId(-1));
  }

  @Test
  void nobodySeesRowsOfAnotherTenant() {
    Body state = bodies.body(AgencyKind.PROVINCE);
    String ward = bodies.below(state, AgencyKind.COMMUNE);
    Body water = bodies.body(AgencyKind.PROVIDER);
    Seat manager = bodies.seat(state, state.code(), Roles.MANAGER, ALWAYS);
    Seat clerk = bodies.seat(water, water.code(), Roles.DESK, ALWAYS);

    Set<Long> seen = agencies.visibleTo(staff(manager, state.code(), Roles.MANAGER));
    assertEquals(Set.of(bodies.id(state.code()), bodies.id(ward)), seen);
    assertEquals(
        Set.of(bodies.id(water.code())),
        agencies.visibleTo(staff(clerk, water.code(), Roles.DESK)));
    assertEquals(Set.of(), agencies.visibleTo(Actor.anonymous()));
    assertEquals(Set.of(), agencies.visibleTo(Actor.citizen("c", 1, 1)));
    assertTrue(agencies.visibleTo(Actor.system("job")).containsAll(seen));
  }

  @Test
  void aMergedWardsRowsGoOnUnderItsSuccessor() {
    Body state = bodies.body(AgencyKind.PROVINCE);
    String old = bodies.below(state, AgencyKind.COMMUNE);
    String successor = bodies.below(state, AgencyKind.COMMUNE);
    long oldId = bodies.id(old);
    system().run(() -> setup.merge(old, successor, clock.today().minusDays(1), "merged"));
    assertTrue(agencies.receivesFor(bodies.id(successor)).contains(oldId));
    assertFalse(agencies.communes().stream().anyMatch(ward -> ward.id() == oldId));
    assertEquals(old, agencies.byId(oldId).code());
  }

  @Test
  void aCentreReceivesForWhomItServes() {
    Body state = bodies.body(AgencyKind.PROVINCE);
    String centre = bodies.below(state, AgencyKind.CENTRE);
    String department = bodies.below(state, AgencyKind.DEPARTMENT);
    system().run(() -> setup.serve(centre, department, ALWAYS));
    assertTrue(agencies.receivesFor(bodies.id(centre)).contains(bodies.id(department)));
    refused("organisation.service-not-possible", () -> setup.serve(department, centre, ALWAYS));
  }

  @Test
  void wrongOrganisationDataIsRefused() {
    Body state = bodies.body(AgencyKind.PROVINCE);
    Body water = bodies.body(AgencyKind.PROVIDER);
    Seat seat = bodies.seat(state, state.code(), Roles.DESK, ALWAYS);
    refused("organisation.code-taken", () -> add(state.tenant(), state.code(), null));
    refused("organisation.code-form", () -> add(state.tenant(), "99", null));
    refused(
        "organisation.parent-across-tenants",
        () -> add(state.tenant(), "X11." + state.tenant(), water.code()));
    refused(
        "organisation.staff-number-taken",
        () -> setup.addOfficer(state.tenant(), seat.staffNumber(), "n"));
    refused(
        "organisation.role-unknown",
        () ->
            setup.givePosition(
                new GivePosition(seat.staffNumber(), state.code(), "citizen", "t", ALWAYS)));
    refused(
        "organisation.position-across-tenants",
        () ->
            setup.givePosition(
                new GivePosition(seat.staffNumber(), water.code(), "desk", "t", ALWAYS)));
    refused("organisation.code-taken", () -> setup.addTenant(state.tenant(), "again"));
    LocalDate early = TestBodies.BEGINNING.minusDays(1);
    refused(
        "organisation.position-end-too-early",
        () -> setup.endPosition(seat.positionId(), early, "r"));
  }

  private void add(String tenant, String code, String parent) {
    setup.addAgency(new AddAgency(tenant, code, AgencyKind.UNIT, parent, WORDS, ALWAYS));
  }

  @Test
  void onlyAdministratorsAndTheSystemChangeTheOrganisation() {
    for (String role : new String[] {Roles.CITIZEN, Roles.DESK, Roles.LEADER, Roles.MANAGER}) {
      As.user("somebody", role)
          .run(
              () ->
                  assertThrows(
                      EJBAccessException.class, () -> setup.addOfficer("TEST1", "n", "name")));
    }
    As.nobody()
        .run(
            () ->
                assertThrows(EJBAccessException.class, () -> setup.addTenant("NEW", "by nobody")));
  }

  @Test
  void thePromisedDateComesFromTheShippedCalendar() {
    Instant received = LocalDateTime.of(2026, 11, 23, 9, 0).atZone(PortalClock.ZONE).toInstant();
    DeadlineResult result =
        Deadline.dueAfter(received, 1, TimeUnit.WORKING_DAY, calendars.current());
    assertEquals(
        LocalDateTime.of(2026, 11, 25, 9, 0).atZone(PortalClock.ZONE).toInstant(), result.due());
  }

  @Test
  void anOfficerIsShownWithThePositionHeldToday() {
    Body state = bodies.body(AgencyKind.PROVINCE);
    LocalDate today = clock.today();
    Seat seat =
        bodies.seat(
            state,
            state.code(),
            Roles.DESK,
            new Validity(TestBodies.BEGINNING, today.minusDays(1)));
    assertTrue(officers.positionsOf(seat.officerId(), today).isEmpty());
    assertTrue(officers.holding(Roles.DESK, bodies.id(state.code())).isEmpty());
    assertEquals("title", officers.byId(seat.officerId()).title());
    assertNotNull(officers.inPosition(seat.positionId()).orElseThrow().fullName());
    assertThrows(NotFound.class, () -> officers.byId(-1));
  }
}
