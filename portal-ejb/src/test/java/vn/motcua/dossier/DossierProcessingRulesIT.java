package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.organisation.Calendars;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** What officers may not do, and what lists and owners see, in the container. */
class DossierProcessingRulesIT extends ProcessingCases {
  @EJB private Calendars calendars;

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

  @Test
  void aLaterDateIsPromisedOnceWithAReasonAndTheFirstPromiseStays() {
    String taken = town.taken();
    DossierView before = town.citizen().call(() -> mine.open(taken));
    LocalDate later = calendars.current().workingDayAfter(LocalDate.now().plusDays(40));
    Refusal silent =
        assertThrows(
            Refusal.class,
            () -> town.officer().call(() -> processing.postpone(to(taken, later, " "))));
    assertEquals("dossier.enter-postpone-reason", silent.problems().get(0).messageKey());
    LocalDate past = LocalDate.of(2020, 1, 2);
    assertEquals(
        "dossier.choose-working-day", refused(() -> processing.postpone(to(taken, past, "Chậm"))));

    town.officer().run(() -> processing.postpone(to(taken, later, "Chờ cơ quan phối hợp")));
    DossierView after = town.citizen().call(() -> mine.open(taken));
    assertEquals(before.dueAt(), after.promisedAt());
    assertTrue(after.dueAt().isAfter(before.dueAt()));
    assertTrue(
        after.timeline().stream().anyMatch(one -> "Chờ cơ quan phối hợp".equals(one.words())));
    assertEquals(
        "dossier.postponed-already",
        refused(() -> processing.postpone(to(taken, later, "Lại chậm"))));
  }

  @Test
  void theNewDateIsLaterThanTheOnePromised() {
    String taken = town.taken();
    LocalDate later = calendars.current().workingDayAfter(LocalDate.now().plusDays(1));
    town.change("update dossier set due_at = '2035-01-01' where public_id = '" + taken + "'");
    assertEquals(
        "dossier.choose-day-after-due",
        refused(() -> processing.postpone(to(taken, later, "Chậm"))));
  }

  private PostponeDossier to(String publicId, LocalDate until, String reason) {
    return new PostponeDossier(Town.key(), publicId, town.version(publicId), until, reason);
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
}
