package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierGroup;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Outcome;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

class DossierTest {
  private static final Instant T0 = Instant.parse("2026-11-25T01:00:00Z");
  private static final Actor CITIZEN = Actor.citizen("citizen", 1, 2);
  private static final Actor SYSTEM = Actor.system("tests");

  static Actor staff(String role) {
    return new Actor(Actor.Kind.STAFF, role, 9L, null, 9L, 9L, 5L, 1L, role);
  }

  static Act act(Actor actor, int hours) {
    return Act.now(actor, T0.plus(Duration.ofHours(hours)));
  }

  static Dossier draft() {
    return new Dossier(
        new Origin("id", 1, "1.001193", "case", "Khai sinh", Channel.ONLINE, T0, T0),
        new Place(1, 5, 5),
        new Parties(
            new DossierParties(1L, 2L, "Mẫu", Capacity.SELF, null, null, "Mẫu", "099192000123")));
  }

  static Dossier filed() {
    Dossier dossier = draft();
    dossier.file("7K3M-2P9Q-44", "1", T0.plusSeconds(60), act(CITIZEN, 0));
    return dossier;
  }

  static Dossier processing() {
    Dossier dossier = filed();
    dossier.accept(T0.plus(Duration.ofHours(8)), "{}", act(staff(Roles.DESK), 1));
    dossier.takeUp(act(staff(Roles.OFFICER), 2));
    return dossier;
  }

  private static String key(Runnable act) {
    return assertThrows(Refusal.class, act::run).messageKey();
  }

  @Test
  void aLifeFromDraftToResult() {
    Dossier dossier = processing();
    dossier.decide(Outcome.GRANTED, Duration.ofHours(3), act(staff(Roles.LEADER), 4));
    dossier.returned(act(staff(Roles.LEADER), 4));
    assertEquals(DossierStatus.RETURNED, dossier.status());
    assertEquals(DossierGroup.DONE, dossier.applicantGroup());
    assertEquals(180, dossier.terms().rawMinutes());
    assertEquals(180, dossier.terms().netMinutes());
  }

  @Test
  void anAwaitedPaymentHoldsTheIntakeClockAndNeedsTheApplicant() {
    Dossier dossier = filed();
    assertEquals(DossierGroup.IN_PROGRESS, dossier.applicantGroup());
    dossier.awaitPayment(T0.plusSeconds(9));
    assertNull(dossier.terms().intakeDueAt());
    assertEquals(DossierGroup.NEEDS_YOU, dossier.applicantGroup());
    dossier.paymentSettled();
    assertEquals(DossierGroup.IN_PROGRESS, dossier.applicantGroup());
  }

  @Test
  void unpaidInItsTermItIsWithdrawnByTheSystem() {
    Dossier dossier = filed();
    dossier.awaitPayment(T0.plusSeconds(9));
    dossier.expire(act(SYSTEM, 1).saying("không nộp"));
    assertEquals(DossierStatus.WITHDRAWN, dossier.status());
    assertEquals("không nộp", dossier.endReason());
  }

  @Test
  void correctionsAreAskedForAsOftenAsAllowed() {
    Dossier dossier = processing();
    dossier.askSupplement(1, act(staff(Roles.OFFICER), 3));
    Restarted goesOn = new Restarted(T0.plus(Duration.ofHours(20)), Duration.ofMinutes(90));
    dossier.answerSupplement(goesOn, "{}", act(CITIZEN, 5));
    assertEquals(goesOn.dueAt(), dossier.terms().dueAt());
    assertEquals(
        "dossier.supplement-once-only",
        key(() -> dossier.askSupplement(1, act(staff(Roles.OFFICER), 6))));
    dossier.decide(Outcome.GRANTED, Duration.ofMinutes(300), act(staff(Roles.LEADER), 7));
    assertEquals(300, dossier.terms().rawMinutes());
    assertEquals(210, dossier.terms().netMinutes());
  }

  @Test
  void theFirstPromiseIsKeptBesideTheNewDate() {
    Dossier dossier = processing();
    Instant promised = dossier.terms().dueAt();
    dossier.askSupplement(1, act(staff(Roles.OFFICER), 3));
    Restarted goesOn = new Restarted(T0.plus(Duration.ofHours(30)), Duration.ZERO);
    dossier.answerSupplement(goesOn, "{}", act(CITIZEN, 5));
    assertEquals(promised, dossier.terms().promisedAt());
  }

  @Test
  void aPaymentAskedForStopsTheClockUntilItComes() {
    Dossier dossier = processing();
    dossier.requirePayment(T0.plus(Duration.ofDays(3)), act(staff(Roles.OFFICER), 3));
    assertEquals(DossierStatus.FINANCIAL, dossier.status());
    assertEquals(T0.plus(Duration.ofHours(3)), dossier.terms().clockStoppedAt());
    dossier.settlePayment(
        new Restarted(T0.plus(Duration.ofHours(9)), Duration.ofMinutes(5)), act(SYSTEM, 4));
    assertEquals(DossierStatus.PROCESSING, dossier.status());
    assertNull(dossier.terms().clockStoppedAt());
  }

  @Test
  void aCodeIsGivenOnce() {
    Dossier dossier = filed();
    dossier.giveCode("H99.12-261125-0001");
    assertThrows(IllegalStateException.class, () -> dossier.giveCode("H99.12-261125-0002"));
  }

  @Test
  void aFiledDossierIsNoDraft() {
    Dossier dossier = filed();
    assertEquals("dossier.filed-already", key(dossier::requireDraft));
    assertEquals("dossier.filed-already", key(() -> dossier.saved(T0, T0)));
  }

  @Test
  void aStaleVersionIsRefused() {
    assertEquals("dossier.changed-meanwhile", key(() -> draft().requireVersion(7)));
  }

  @Test
  void anEarlierTimeNeedsAReasonAndLiesBetweenFilingAndNow() {
    Act now = act(staff(Roles.DESK), 5);
    Instant earlier = T0.plus(Duration.ofHours(4));
    Act late = now.happened(earlier, T0, "mất mạng");
    assertEquals(earlier, late.happenedAt());
    assertEquals(now.enteredAt(), late.enteredAt());
    assertEquals(now, now.happened(null, T0, null));
    assertEquals("dossier.late-entry-needs-reason", key(() -> now.happened(earlier, T0, " ")));
    assertEquals(
        "dossier.time-out-of-range", key(() -> now.happened(T0.minusSeconds(1), T0, "mất mạng")));
    assertEquals(
        "dossier.time-out-of-range",
        key(() -> now.happened(now.enteredAt().plusSeconds(1), T0, "mất mạng")));
  }

  @Test
  void aStepBelongsToWhoTookIt() {
    Dossier dossier = new DossierWithId();
    Assignment step =
        new Assignment(dossier, new Assignment.Step("examine", Roles.OFFICER, T0), T0);
    assertEquals("dossier.take-first", key(() -> step.requireHeldBy(staff(Roles.OFFICER))));
    assertEquals("dossier.not-your-role", key(() -> step.take(staff(Roles.LEADER), T0)));
    step.take(staff(Roles.OFFICER), T0);
    Actor other = new Actor(Actor.Kind.STAFF, "o", 8L, null, 8L, 8L, 5L, 1L, Roles.OFFICER);
    assertEquals("dossier.taken-by-other", key(() -> step.take(other, T0)));
    assertEquals("dossier.taken-by-other", key(() -> step.requireHeldBy(other)));
    assertTrue(step.heldBy(staff(Roles.OFFICER)));
  }

  /** A dossier that was kept. */
  private static final class DossierWithId extends Dossier {
    @Override
    public Long id() {
      return 1000L;
    }

    @Override
    public Place place() {
      return new Place(1, 5, 5);
    }
  }
}
