package vn.motcua.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.identity.SignInOutcome.Accepted;
import vn.motcua.identity.SignInOutcome.Rejected;
import vn.motcua.identity.SignInOutcome.TryLater;
import vn.motcua.identity.TestPeople.Somebody;
import vn.motcua.identity.domain.PasswordPolicy;
import vn.motcua.identity.domain.SubjectDigest;
import vn.motcua.organisation.AgencyKind;
import vn.motcua.organisation.OrganisationSetup;
import vn.motcua.organisation.TestBodies;
import vn.motcua.organisation.TestBodies.Body;
import vn.motcua.organisation.TestBodies.Seat;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Actor;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

class SignInIT extends InContainer {
  private static final Validity ALWAYS = Validity.since(TestBodies.BEGINNING);

  @EJB private TestPeople people;
  @EJB private TestBodies bodies;
  @EJB private OrganisationSetup organisation;
  @EJB private AccountAdministration administration;
  @EJB private SignIn signIn;
  @EJB private People records;
  @Inject private CurrentActor currentActor;
  @Inject private PortalClock clock;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private final int free = PasswordPolicy.shipped().account().freeFailures();

  private static String address() {
    return "test " + UUID.randomUUID();
  }

  private SignInOutcome check(String username, String password) {
    return signIn.check(username, password.toCharArray(), address());
  }

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  private static void refused(String key, Runnable act) {
    Refusal refusal = assertThrows(Refusal.class, () -> system().run(act::run));
    assertEquals(key, refusal.messageKey());
  }

  @Test
  void aCitizenSignsInByUserNameOrIdentityNumber() {
    Somebody somebody = people.citizen();
    Accepted accepted =
        assertInstanceOf(Accepted.class, check(somebody.username(), TestPeople.PASSWORD));
    assertEquals(somebody.accountId(), accepted.accountId());
    assertFalse(accepted.staff());
    assertInstanceOf(Accepted.class, check(somebody.identityNumber(), TestPeople.PASSWORD));
    assertEquals(
        new Caller(somebody.username(), Roles.CITIZEN, "Người Thử"),
        signIn.enter(somebody.accountId(), null).orElseThrow());
  }

  @Test
  void wrongPasswordUnknownNameAndLockedAccountHaveOneAnswer() {
    Somebody somebody = people.citizen();
    system().run(() -> administration.lock(somebody.username(), "test"));
    Rejected one = new Rejected();
    assertEquals(one, check(people.citizen().username(), "something else"));
    assertEquals(one, check("nobody-" + UUID.randomUUID().toString().substring(0, 8), "x"));
    assertEquals(one, check(somebody.username(), TestPeople.PASSWORD));
    assertEquals(one, check("", ""));
    assertEquals(one, check("<script>", "x".repeat(5000)));
    assertTrue(signIn.enter(somebody.accountId(), null).isEmpty());
    system().run(() -> administration.unlock(somebody.username(), "test"));
    assertInstanceOf(Accepted.class, check(somebody.username(), TestPeople.PASSWORD));
  }

  @Test
  void afterTheFreeFailuresEvenTheRightPasswordHasToWait() {
    Somebody somebody = people.citizen();
    for (int failure = 0; failure < free; failure++) {
      assertEquals(new Rejected(), check(somebody.username(), "wrong"));
    }
    assertEquals(new Rejected(), check(somebody.identityNumber(), "wrong"));
    TryLater later =
        assertInstanceOf(TryLater.class, check(somebody.username(), TestPeople.PASSWORD));
    assertTrue(later.until().isAfter(clock.now()));
    assertInstanceOf(TryLater.class, check(somebody.identityNumber(), TestPeople.PASSWORD));
  }

  @Test
  void anUnknownNameIsSlowedDownLikeAKnownOne() {
    String nobody = "nobody-" + UUID.randomUUID().toString().substring(0, 8);
    for (int failure = 0; failure <= free; failure++) {
      assertEquals(new Rejected(), check(nobody, "wrong"));
    }
    assertInstanceOf(TryLater.class, check(nobody, "wrong"));
  }

  @Test
  void failuresStandInTheDatabaseSoThatARestartForgetsNone() throws SQLException {
    Somebody somebody = people.citizen();
    check(somebody.username(), "wrong");
    String subject = SubjectDigest.of("account", "#" + somebody.accountId());
    assertEquals(1, failures(subject));
    // What another node, or this one before a restart, has counted.
    block(subject);
    assertInstanceOf(TryLater.class, check(somebody.username(), TestPeople.PASSWORD));
  }

  private int failures(String subject) throws SQLException {
    try (var connection = dataSource.getConnection();
        var query =
            connection.prepareStatement(
                "select failures from sign_in_throttle where subject = ?")) {
      query.setString(1, subject);
      try (var row = query.executeQuery()) {
        return row.next() ? row.getInt(1) : 0;
      }
    }
  }

  private void block(String subject) throws SQLException {
    try (var connection = dataSource.getConnection();
        var update =
            connection.prepareStatement(
                "update sign_in_throttle set failures = 9, blocked_until = ? where subject = ?")) {
      update.setObject(1, clock.now().plusSeconds(600).atOffset(ZoneOffset.UTC).toLocalDateTime());
      update.setString(2, subject);
      assertEquals(1, update.executeUpdate());
    }
  }

  @Test
  void oneAddressThatTriesManyNamesIsSlowedDown() {
    String address = address();
    int freePerAddress = PasswordPolicy.shipped().address().freeFailures();
    for (int failure = 0; failure <= freePerAddress; failure++) {
      signIn.check("guess-" + UUID.randomUUID(), "x".toCharArray(), address);
    }
    Somebody somebody = people.citizen();
    char[] right = TestPeople.PASSWORD.toCharArray();
    assertInstanceOf(TryLater.class, signIn.check(somebody.username(), right, address));
    assertInstanceOf(Accepted.class, signIn.check(somebody.username(), right, address()));
  }

  @Test
  void aSessionActsInThePositionOfItsPrincipal() {
    Body ward = bodies.body(AgencyKind.COMMUNE);
    Seat seat = bodies.seat(ward, ward.code(), Roles.DESK, ALWAYS);
    String username = people.officer(seat.officerId());
    String principal = username + "/" + seat.positionId();
    Actor actor = As.user(principal, Roles.DESK).call(currentActor::get);
    assertEquals(Actor.Kind.STAFF, actor.kind());
    assertEquals(seat.positionId(), actor.positionId());
    assertEquals(bodies.id(ward.code()), actor.agencyId());
    assertEquals(username, actor.name());
    assertEquals(Actor.Kind.ANONYMOUS, As.user(principal, Roles.LEADER).call(this::kind));
    assertEquals(Actor.Kind.ANONYMOUS, As.user(username, Roles.DESK).call(this::kind));
    assertEquals(Actor.Kind.ANONYMOUS, As.user(username + "/x", Roles.DESK).call(this::kind));
    assertEquals(Actor.Kind.ANONYMOUS, As.nobody().call(this::kind));
    assertEquals(Actor.Kind.SYSTEM, system().call(this::kind));
  }

  private Actor.Kind kind() {
    return currentActor.get().kind();
  }

  @Test
  void nobodyActsInSomebodyElsesPosition() {
    Body ward = bodies.body(AgencyKind.COMMUNE);
    Seat mine = bodies.seat(ward, ward.code(), Roles.DESK, ALWAYS);
    Seat other = bodies.seat(ward, ward.code(), Roles.DESK, ALWAYS);
    String username = people.officer(mine.officerId());
    String principal = username + "/" + other.positionId();
    assertEquals(Actor.Kind.ANONYMOUS, As.user(principal, Roles.DESK).call(this::kind));
    Accepted accepted = assertInstanceOf(Accepted.class, check(username, TestPeople.PASSWORD));
    assertEquals(
        List.of(mine.positionId()), accepted.positions().stream().map(p -> p.id()).toList());
    assertTrue(signIn.enter(accepted.accountId(), other.positionId()).isEmpty());
    assertTrue(signIn.enter(accepted.accountId(), null).isEmpty());
  }

  @Test
  void aPositionThatHasEndedLetsNobodyIn() {
    Body ward = bodies.body(AgencyKind.COMMUNE);
    LocalDate yesterday = clock.today().minusDays(1);
    Seat seat = bodies.seat(ward, ward.code(), Roles.OFFICER, ALWAYS);
    String username = people.officer(seat.officerId());
    String principal = username + "/" + seat.positionId();
    assertTrue(signIn.holds(principal, Roles.OFFICER));

    system().run(() -> organisation.endPosition(seat.positionId(), yesterday, "test"));

    assertFalse(signIn.holds(principal, Roles.OFFICER));
    assertEquals(new Rejected(), check(username, TestPeople.PASSWORD));
    assertEquals(Actor.Kind.ANONYMOUS, As.user(principal, Roles.OFFICER).call(this::kind));
  }

  @Test
  void aPositionIsHeldOnTheDayOfTheCallEvenWhenThePastIsReplayed() throws Exception {
    Body ward = bodies.body(AgencyKind.COMMUNE);
    LocalDate today = clock.today();
    Seat seat = bodies.seat(ward, ward.code(), Roles.OFFICER, Validity.since(today));
    String principal = people.officer(seat.officerId()) + "/" + seat.positionId();
    As officer = As.user(principal, Roles.OFFICER);
    assertEquals(Actor.Kind.STAFF, officer.call(this::kind));
    Actor.Kind before =
        clock.at(clock.now().minusSeconds(2 * 86_400), () -> officer.call(this::kind));
    assertEquals(Actor.Kind.ANONYMOUS, before);
  }

  @Test
  void aLockedAccountStopsActingAtOnce() {
    Somebody somebody = people.citizen();
    As citizen = As.user(somebody.username(), Roles.CITIZEN);
    assertEquals(Actor.Kind.CITIZEN, citizen.call(this::kind));
    system().run(() -> administration.lock(somebody.username(), "test"));
    assertEquals(Actor.Kind.ANONYMOUS, citizen.call(this::kind));
    assertFalse(signIn.holds(somebody.username(), Roles.CITIZEN));
  }

  @Test
  void aCitizenReadsOnlyTheOwnRecord() {
    Somebody me = people.citizen();
    Somebody other = people.citizen();
    As citizen = As.user(me.username(), Roles.CITIZEN);
    assertEquals(me.identityNumber(), citizen.call(records::me).identityNumber());
    assertEquals(me.citizenId(), citizen.call(() -> records.citizen(me.citizenId())).id());
    assertThrows(NotFound.class, () -> citizen.run(() -> records.citizen(other.citizenId())));
    assertThrows(
        EJBAccessException.class, () -> As.nobody().run(() -> records.citizen(me.citizenId())));
  }

  @Test
  void aMandateHoldsForItsScopeAndTimeOnly() {
    Somebody me = people.citizen();
    Somebody other = people.citizen();
    long business = people.business();
    LocalDate today = clock.today();
    Validity untilToday = new Validity(TestBodies.BEGINNING, today);
    system()
        .run(
            () ->
                administration.giveMandate(
                    me.citizenId(), business, Set.of(Scope.FILE), "paper 1", untilToday));
    As citizen = As.user(me.username(), Roles.CITIZEN);
    assertEquals(1, citizen.call(records::myMandates).size());
    assertEquals(business, citizen.call(() -> records.business(business)).id());
    assertTrue(holds(citizen, me, business, Scope.FILE, today));
    assertFalse(holds(citizen, me, business, Scope.PAY, today));
    assertFalse(holds(citizen, me, business, Scope.FILE, today.plusDays(1)));
    As stranger = As.user(other.username(), Roles.CITIZEN);
    assertFalse(holds(stranger, me, business, Scope.FILE, today));
    assertThrows(NotFound.class, () -> stranger.run(() -> records.business(business)));
    assertEquals(
        List.of(me.accountId()),
        system().call(() -> records.accountsActingFor(business, Scope.FILE)));
  }

  private boolean holds(As who, Somebody citizen, long business, Scope scope, LocalDate day) {
    return who.call(() -> records.mandate(citizen.citizenId(), business, scope, day)).isPresent();
  }

  @Test
  void wrongAccountsAreRefused() {
    Somebody somebody = people.citizen();
    char[] password = TestPeople.PASSWORD.toCharArray();
    CitizenView facts = system().call(() -> records.citizen(somebody.citizenId()));
    refused("identity.number-taken", () -> administration.addCitizen(facts));
    refused(
        "identity.account-exists",
        () -> administration.openForCitizen("another", somebody.citizenId(), password));
    refused(
        "identity.password-length",
        () -> administration.setPassword(somebody.username(), "short".toCharArray()));
    refused(
        "identity.business-code-form",
        () -> administration.addBusiness(new BusinessView(0, "123", "n", "a", "r", null)));
    long business = people.business();
    refused(
        "identity.mandate-scope",
        () -> administration.giveMandate(somebody.citizenId(), business, Set.of(), "s", ALWAYS));
    Body ward = bodies.body(AgencyKind.COMMUNE);
    Seat seat = bodies.seat(ward, ward.code(), Roles.DESK, ALWAYS);
    refused(
        "identity.username-taken",
        () -> administration.openForOfficer(somebody.username(), seat.officerId(), password));
    refused(
        "identity.username-form",
        () -> administration.openForOfficer("a/b", seat.officerId(), password));
  }

  @Test
  void anAdministratorChangesTheOwnTenantsStaffOnly() {
    Body ward = bodies.body(AgencyKind.COMMUNE);
    Body water = bodies.body(AgencyKind.PROVIDER);
    Seat admin = bodies.seat(ward, ward.code(), Roles.ADMIN, ALWAYS);
    String principal = people.officer(admin.officerId()) + "/" + admin.positionId();
    As administrator = As.user(principal, Roles.ADMIN);
    String own = people.officer(bodies.seat(ward, ward.code(), Roles.DESK, ALWAYS).officerId());
    String foreign =
        people.officer(bodies.seat(water, water.code(), Roles.DESK, ALWAYS).officerId());
    administrator.run(() -> administration.lock(own, "left"));
    assertEquals(new Rejected(), check(own, TestPeople.PASSWORD));
    assertThrows(NotFound.class, () -> administrator.run(() -> administration.lock(foreign, "no")));
    String citizen = people.citizen().username();
    assertThrows(NotFound.class, () -> administrator.run(() -> administration.lock(citizen, "no")));
    assertThrows(
        EJBAccessException.class,
        () -> As.user("desk/1", Roles.DESK).run(() -> administration.lock(own, "no")));
  }
}
