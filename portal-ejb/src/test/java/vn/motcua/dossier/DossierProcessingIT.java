package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** The officer's doors and lists. */
class DossierProcessingIT extends InContainer {
  @Inject private Town town;
  @EJB private DossierProcessing processing;
  @EJB private DossierDecision decision;
  @EJB private DossierIntake intake;
  @EJB private DossierPapers papers;
  @EJB private SupplementAnswering answering;
  @EJB private DossierWithdrawal withdrawal;
  @EJB private DossierCorrection correction;
  @EJB private KinDeclaration kin;
  @EJB private MyDossiers mine;
  @EJB private Worklist worklist;
  @Resource private ManagedExecutorService executor;
  @Resource private UserTransaction transaction;

  @BeforeEach
  void build() {
    town.build();
  }

  private As deputy() {
    return town.staff("deputy", Roles.OFFICER);
  }

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

  private void forget(long officer) {
    town.change("delete from dossier_declared_kin where officer_id = " + officer);
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

  private void examineAll(String taken) {
    town.officer()
        .run(
            () -> {
              processing.examine(new ExaminePaper(taken, "_form", PaperVerdict.ACCEPTED, null));
              processing.examine(
                  new ExaminePaper(taken, "birthCertificate", PaperVerdict.ACCEPTED, null));
            });
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
  void theOwnerSeesWhoOpenedTheDossier() {
    String received = town.received();
    assertTrue(town.citizen().call(() -> mine.open(received)).reads().isEmpty());
    town.officer().run(() -> worklist.open(received, "processing"));
    List<ReadEntry> reads = town.citizen().call(() -> mine.open(received)).reads();
    assertEquals(1, reads.size());
    assertEquals("processing", reads.get(0).door());
    assertFalse(reads.get(0).who().isBlank());
  }

  @Test
  void staffSeeMaskedNumbersAndPapersOfTheirOfficeOnly() {
    String received = town.received();
    StaffDossierView view = town.officer().call(() -> worklist.open(received, "processing"));
    assertTrue(view.parties().subjectIdentity().contains("•"));
    String paper = view.papers().get(0).files().get(0).publicId();
    assertEquals(
        "application/pdf", town.officer().call(() -> papers.open(received, paper)).mediaType());
    As stranger = town.staff("transport-officer", Roles.OFFICER);
    assertThrows(NotFound.class, () -> stranger.call(() -> papers.open(received, paper)));
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> papers.open(received, paper)));
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

  @Test
  void theListsCountAndPageByDueDate() {
    String taken = town.taken();
    town.taken();
    WorklistPage first =
        town.officer()
            .call(
                () ->
                    worklist.page(new WorklistQuery(WorklistTab.MINE, null, null, null, null, 1)));
    assertEquals(1, first.items().size());
    assertTrue(first.counts().get(WorklistTab.MINE) >= 2);
    WorklistPage second =
        town.officer()
            .call(
                () ->
                    worklist.page(
                        new WorklistQuery(WorklistTab.MINE, null, null, null, first.next(), 100)));
    assertTrue(
        second.items().stream()
            .noneMatch(item -> item.publicId().equals(first.items().get(0).publicId())));
    assertTrue(
        town
            .officer()
            .call(
                () ->
                    worklist.page(
                        new WorklistQuery(WorklistTab.UNIT, Town.BIRTH, null, "Nguyễn", null, 100)))
            .items()
            .stream()
            .anyMatch(item -> item.publicId().equals(taken)));
  }

  @Test
  void whatTheRulesForbidIsRefusedWithItsReason() {
    String taken = town.taken();
    long version = town.version(taken);
    assertEquals(
        "dossier.choose-payment-term",
        refused(
            () ->
                processing.requirePayment(
                    new RequirePayment(Town.key(), taken, version, "Phí", Instant.EPOCH))));
    assertEquals(
        "dossier.no-such-step",
        refused(() -> processing.pass(new PassStep(Town.key(), taken, version, null, null))));
    assertEquals(
        "dossier.no-withdrawal-asked",
        refused(
            () -> processing.confirmWithdrawal(new ConfirmWithdrawal(Town.key(), taken, version))));
    assertEquals(
        "dossier.choose-supplement-items",
        refused(
            () ->
                processing.askSupplement(
                    new AskSupplement(Town.key(), taken, version, List.of(), null, null))));
    assertEquals(
        "dossier.paper-not-asked",
        refused(() -> processing.askSupplement(asking(taken, "noSuchPaper", null))));
    assertEquals(
        "dossier.choose-working-day",
        refused(
            () ->
                processing.askSupplement(
                    asking(taken, "birthCertificate", LocalDate.of(2020, 1, 1)))));
    assertEquals(
        "dossier.changed-meanwhile",
        refused(() -> processing.stop(new StopDossier(Town.key(), taken, 1, "Cũ"))));
    assertEquals("PROCESSING", town.status(taken));
  }

  private AskSupplement asking(String taken, String paper, LocalDate answerBy) {
    return new AskSupplement(
        Town.key(),
        taken,
        town.version(taken),
        List.of(new SupplementItem(SupplementItem.Kind.PAPER, paper, "Chụp lại")),
        null,
        answerBy);
  }

  @Test
  void aResultIsHandedOverOnlyOnceThereIsOne() {
    String taken = town.taken();
    HandOver command =
        new HandOver(Town.key(), taken, town.version(taken), "Nguyễn Thị Mẫu", null, null, null);
    Refusal refusal =
        assertThrows(Refusal.class, () -> town.desk().call(() -> intake.recordHandOver(command)));
    assertEquals("dossier.not-possible.PROCESSING", refusal.messageKey());
  }

  @Test
  void aDossierNobodyTookIsNotWorkedOn() {
    String received = town.received();
    assertEquals(
        "dossier.take-first",
        refused(
            () ->
                processing.stop(
                    new StopDossier(Town.key(), received, town.version(received), "Không"))));
  }

  private String refused(As.Question<?, RuntimeException> act) {
    return assertThrows(Refusal.class, () -> town.officer().call(act)).messageKey();
  }

  private String refusedInTransaction(As.Act<RuntimeException> act) throws Exception {
    transaction.begin();
    try {
      return assertThrows(Refusal.class, () -> town.officer().run(act)).messageKey();
    } finally {
      transaction.rollback();
    }
  }

  private void inTransaction(As who, As.Act<RuntimeException> act) throws Exception {
    transaction.begin();
    who.run(act);
    transaction.commit();
  }
}
