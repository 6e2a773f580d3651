package vn.motcua.result.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.motcua.result.ResultState.DRAFT;
import static vn.motcua.result.ResultState.RELEASED;
import static vn.motcua.result.ResultState.RETURNED;
import static vn.motcua.result.ResultState.REVOKED;
import static vn.motcua.result.ResultState.SIGNED;
import static vn.motcua.result.ResultState.SIGNING;
import static vn.motcua.result.ResultState.SUBMITTED;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import vn.motcua.dossier.Outcome;
import vn.motcua.result.ResultAction;
import vn.motcua.result.ResultState;
import vn.motcua.result.domain.Result.Content;
import vn.motcua.result.domain.Result.Prepared;
import vn.motcua.result.domain.Result.Signatures;
import vn.motcua.result.domain.Result.Signer;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

class ResultLifecycleTest {
  private static final Instant NOW = Instant.parse("2026-11-25T02:00:00Z");
  private static final Actor OFFICER = staff(7L, Roles.OFFICER);
  private static final Actor LEADER = staff(9L, Roles.LEADER);
  private static final Signer SIGNER = new Signer("Phạm Văn Khuôn", "Phó Chủ tịch");
  private static final Signatures SIGNATURES = new Signatures("p", "x", NOW);
  private static final Map<ResultState, Set<ResultAction>> ALLOWED =
      Map.of(
          DRAFT, Set.of(ResultAction.SUBMIT),
          RETURNED, Set.of(ResultAction.SUBMIT),
          SUBMITTED, Set.of(ResultAction.GIVE_BACK, ResultAction.BEGIN_SIGNING),
          SIGNING, Set.of(ResultAction.BEGIN_SIGNING, ResultAction.FREE, ResultAction.SIGN),
          SIGNED, Set.of(ResultAction.RELEASE),
          RELEASED, Set.of(ResultAction.REVOKE),
          REVOKED, Set.of());

  private final Result result = Results.draft();

  private static Actor staff(long officer, String role) {
    return new Actor(Actor.Kind.STAFF, "u" + officer, 1L, null, officer, 3L, 12L, 1L, role);
  }

  private static void refuses(String key, Executable act) {
    assertEquals(key, assertThrows(Refusal.class, act).messageKey());
  }

  private void submit() {
    result.submit(OFFICER, "xem giúp", NOW);
  }

  private void begin() {
    result.beginSigning(LEADER, SIGNER, NOW, Result.LEASE);
    result.prepare(new Prepared(5, "{}", "u"));
  }

  @Test
  void theTableHasExactlyTheMovesThatWereSettled() {
    for (ResultState from : ResultState.values()) {
      for (ResultAction action : ResultAction.values()) {
        boolean allowed = ALLOWED.get(from).contains(action);
        assertEquals(allowed, ResultLifecycle.find(from, action).isPresent(), from + " " + action);
      }
    }
  }

  @Test
  void everyMoveOutsideTheTableIsRefusedByTheState() {
    for (ResultState from : ResultState.values()) {
      for (ResultAction action : ResultAction.values()) {
        if (!ALLOWED.get(from).contains(action)) {
          refuses(
              "result.not-possible." + from,
              () -> ResultLifecycle.require(from, action, Roles.LEADER));
        }
      }
    }
  }

  @Test
  void everyMoveIsRefusedToRolesThatHaveIt() {
    for (ResultMove move : ResultLifecycle.MOVES) {
      refuses(
          "result.not-your-role",
          () -> ResultLifecycle.require(move.from(), move.action(), Roles.DESK));
      for (String role : move.roles()) {
        assertEquals(move, ResultLifecycle.require(move.from(), move.action(), role));
      }
    }
  }

  @Test
  void aDraftGoesAllTheWayToRelease() {
    submit();
    begin();
    result.signed(LEADER, SIGNATURES, NOW);
    assertTrue(result.hasFiles());
    result.release(LEADER, NOW);
    assertEquals(RELEASED, result.state());
    assertEquals(NOW, result.releasedAt());
  }

  @Test
  void aSubmittedDraftIsNotWritten() {
    submit();
    refuses(
        "result.not-possible.SUBMITTED",
        () -> result.write(new Content(Outcome.GRANTED, "{}", null, null), NOW));
  }

  @Test
  void whatIsGivenBackIsWrittenAndSubmittedAgain() {
    submit();
    result.giveBack(LEADER, "sửa ngày sinh", NOW);
    assertEquals("sửa ngày sinh", result.returnReason());
    result.write(new Content(Outcome.REFUSED, "{}", "lý do", "căn cứ"), NOW);
    submit();
    assertEquals(Outcome.REFUSED, result.outcome());
    assertNull(result.returnReason());
  }

  @Test
  void onlyWhatPeopleChangeCountsAsAnEdition() {
    long drafted = result.edition();
    submit();
    long submitted = result.edition();
    begin();
    result.free(LEADER, NOW);
    assertTrue(submitted > drafted);
    assertEquals(submitted, result.edition());
  }

  @Test
  void aSecondSigningActIsRefusedWhileTheFirstHoldsTheResult() {
    submit();
    begin();
    refuses(
        "result.being-signed",
        () ->
            result.beginSigning(
                LEADER, SIGNER, NOW.plus(Result.LEASE).minusMillis(1), Result.LEASE));
  }

  @Test
  void aSigningActThatRanOutOfTimeIsTakenOver() {
    submit();
    begin();
    result.beginSigning(
        staff(10L, Roles.LEADER), new Signer("B", "C"), NOW.plus(Result.LEASE), Result.LEASE);
    assertEquals(SIGNING, result.state());
    refuses("result.signing-lost", () -> result.signed(LEADER, SIGNATURES, NOW));
  }

  @Test
  void aFreedSigningKeepsItsNumberAndCannotEndAnyMore() {
    submit();
    begin();
    result.free(Actor.system("result-signing"), NOW);
    assertEquals(SUBMITTED, result.state());
    assertEquals(5, result.paperId());
    refuses("result.signing-lost", () -> result.signed(LEADER, SIGNATURES, NOW));
    assertFalse(result.hasFiles());
  }
}
