package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** The officer's doors and lists. */
class DossierProcessingIT extends ProcessingCases {
  @Test
  void twoOfficersAtOnceTakeDifferentDossiers() throws Exception {
    town.received();
    town.received();
    As officer = town.officer();
    As deputy = deputy();
    List<Callable<Optional<String>>> takes =
        List.of(
            () -> officer.call(() -> processing.takeNext(Town.key())),
            () -> deputy.call(() -> processing.takeNext(Town.key())));
    var taken = executor.invokeAll(takes);
    String first = taken.get(0).get().orElseThrow();
    String second = taken.get(1).get().orElseThrow();
    assertNotEquals(first, second);
    assertEquals("PROCESSING", town.status(first));
  }

  @Test
  void theSameKeyTakesTheSameDossier() {
    town.received();
    String key = Town.key();
    Optional<String> taken = town.officer().call(() -> processing.takeNext(key));
    assertTrue(taken.isPresent());
    assertEquals(taken, town.officer().call(() -> processing.takeNext(key)));
  }

  @Test
  void onlyWhoHasItMayAct() {
    String taken = town.taken();
    StopDossier command =
        new StopDossier(Town.key(), taken, town.version(taken), "Không đủ căn cứ");
    Refusal refusal =
        assertThrows(Refusal.class, () -> deputy().call(() -> processing.stop(command)));
    assertEquals("dossier.taken-by-other", refusal.messageKey());
    town.officer().run(() -> processing.stop(command));
    assertEquals("STOPPED", town.status(taken));
  }

  @Test
  void aWrongEndingIsCorrectedByTheManagerOnly() {
    String taken = town.taken();
    town.officer()
        .run(
            () -> processing.stop(new StopDossier(Town.key(), taken, town.version(taken), "Nhầm")));
    CorrectDossier command =
        new CorrectDossier(Town.key(), taken, town.version(taken), "Dừng nhầm hồ sơ");
    assertThrows(
        EJBAccessException.class, () -> town.officer().call(() -> correction.correct(command)));
    town.staff("manager", Roles.MANAGER).run(() -> correction.correct(command));
    assertEquals("PROCESSING", town.status(taken));
  }

  @Test
  void ownAffairsAreRefusedAndPassedOver() {
    long officer = town.number("select officer_id from account where username = 'officer'");
    String received = town.received();
    As system = As.user("tests", Roles.SYSTEM);
    system.run(() -> kin.declareFor(officer, "099192000123", Kinship.SPOUSE));
    try {
      Refusal refusal =
          assertThrows(
              Refusal.class,
              () ->
                  town.officer()
                      .call(
                          () ->
                              processing.take(
                                  new TakeDossier(Town.key(), received, town.version(received)))));
      assertEquals("dossier.own-affair", refusal.messageKey());
      Optional<String> next = town.officer().call(() -> processing.takeNext(Town.key()));
      assertNotEquals(Optional.of(received), next);
    } finally {
      forget(officer);
    }
  }

  @Test
  void submissionNeedsAVerdictOnEverything() throws Exception {
    String taken = town.taken();
    long id = town.idOf(taken);
    assertEquals("dossier.examine-first", refusedInTransaction(() -> decision.submitted(id)));
    examineAll(taken);
    inTransaction(town.officer(), () -> decision.submitted(id));
    WorklistPage waiting =
        town.officer().call(() -> worklist.page(WorklistQuery.of(WorklistTab.SIGNATURE)));
    assertTrue(waiting.items().stream().anyMatch(item -> item.publicId().equals(taken)));
    As leader = town.staff("leader", Roles.LEADER);
    inTransaction(leader, () -> decision.returnedToOfficer(id, "Sửa nơi sinh"));
    StaffDossierView view = town.officer().call(() -> worklist.open(taken, "processing"));
    assertTrue(view.mine());
    assertTrue(view.examined());
    assertEquals("Sửa nơi sinh", view.history().get(0).words());
    assertTrue(
        town.citizen().call(() -> mine.open(taken)).timeline().stream()
            .noneMatch(entry -> "Sửa nơi sinh".equals(entry.words())));
  }

  @Test
  void aPaperThatIsNotAcceptedNeedsANote() {
    String taken = town.taken();
    assertThrows(
        Refusal.class,
        () ->
            town.officer()
                .run(
                    () ->
                        processing.examine(
                            new ExaminePaper(
                                taken, "birthCertificate", PaperVerdict.NOT_ACCEPTED, " "))));
  }

  @Test
  void correctionsAfterReceiptBeginTheClockAnewAndKeepBothTimes() {
    String taken = town.taken();
    Instant promised = town.citizen().call(() -> mine.open(taken)).dueAt();
    town.officer()
        .run(
            () ->
                processing.askSupplement(
                    new AskSupplement(
                        Town.key(),
                        taken,
                        town.version(taken),
                        List.of(
                            new SupplementItem(
                                SupplementItem.Kind.FIELD, "child.hometown", "Ghi rõ xã")),
                        null,
                        null)));
    assertTrue(
        town
            .officer()
            .call(() -> worklist.page(WorklistQuery.of(WorklistTab.SUPPLEMENT)))
            .items()
            .stream()
            .anyMatch(item -> item.publicId().equals(taken) && item.stepDueAt() == null));
    town.citizen()
        .run(
            () ->
                answering.answer(
                    new AnswerSupplement(
                        Town.key(),
                        taken,
                        town.version(taken),
                        Map.of("child", Map.of("hometown", "Phường Sông Mẫu")),
                        true)));
    DossierView view = town.citizen().call(() -> mine.open(taken));
    assertEquals(DossierStatus.PROCESSING, view.status());
    assertEquals(promised, view.promisedAt());
    assertFalse(view.dueAt().isBefore(promised));
    assertEquals("RESTART", view.dueExplanation().pauses().get(0).rule());
  }

  @Test
  void withdrawalAfterReceiptWaitsForTheOfficer() {
    String taken = town.taken();
    DossierStatus status =
        town.citizen()
            .call(
                () ->
                    withdrawal.request(
                        new RequestWithdrawal(
                            Town.key(),
                            taken,
                            town.version(taken),
                            WithdrawalCause.NO_LONGER_NEEDED,
                            "Tôi tự làm ở quầy")));
    assertEquals(DossierStatus.PROCESSING, status);
    StaffDossierView view = town.officer().call(() -> worklist.open(taken, "processing"));
    assertEquals("Tôi tự làm ở quầy", view.withdrawalReason());
    assertTrue(view.actions().contains(DossierAction.CONFIRM_WITHDRAWAL));
    town.officer()
        .run(
            () ->
                processing.confirmWithdrawal(
                    new ConfirmWithdrawal(Town.key(), taken, town.version(taken))));
    assertEquals("WITHDRAWN", town.status(taken));
  }
}
