package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.catalogue.CataloguePublication;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Drafts and filing, at the doors. */
class DossierFilingIT extends InContainer {
  @Inject private Town town;
  @Inject private PortalClock clock;
  @EJB private DossierDrafting drafting;
  @EJB private DossierFiling filing;
  @EJB private DossierExpiry expiry;
  @EJB private MyDossiers mine;
  @EJB private CataloguePublication publication;
  @Resource private ManagedExecutorService executor;

  @BeforeEach
  void build() {
    town.build();
  }

  @Test
  void aDraftKeepsHalfAnswersAndTellsWhatIsMissing() {
    String draft = town.emptyDraft();
    SavedPage saved =
        town.citizen()
            .call(
                () ->
                    drafting.savePage(
                        new SavePage(draft, "child", 0, Map.of("fullName", " Trần  Thử An "))));
    assertFalse(saved.complete());
    assertTrue(saved.problems().stream().anyMatch(p -> p.field().equals("child.birthDate")));
    DraftView view = town.citizen().call(() -> drafting.open(draft));
    assertEquals("Trần Thử An", view.answers().get("child").get("fullName"));
    assertFalse(view.canBeFiled());
    assertEquals("H99.12", view.receivingAgency().code());
  }

  @Test
  void whatTheProfileKnowsIsNotAskedAgain() {
    String draft = town.emptyDraft();
    AnswerPage requester =
        town.citizen().call(() -> drafting.open(draft)).page("requester").orElseThrow();
    assertEquals(0, requester.version());
    assertEquals("099192000123", requester.values().get("identityNumber"));
  }

  @Test
  void theSameKeyStartsOneDraft() {
    String key = Town.key();
    StartDraft command = StartDraft.forSelf(key, Town.BIRTH, Town.BIRTH_CASE, "H99.12");
    String first = town.citizen().call(() -> drafting.start(command));
    assertEquals(first, town.citizen().call(() -> drafting.start(command)));
  }

  @Test
  void twoTabsAreAskedOnlyAboutTheSameQuestion() {
    String draft = town.emptyDraft();
    As citizen = town.citizen();
    citizen.run(() -> save(draft, 0, Map.of("fullName", "An", "hometown", "Hòa Mẫu")));
    citizen.run(() -> save(draft, 1, Map.of("fullName", "Bình", "hometown", "Hòa Mẫu")));
    citizen.run(() -> save(draft, 1, Map.of("fullName", "An", "hometown", "Sông Mẫu")));
    Map<String, Object> kept = citizen.call(() -> drafting.open(draft)).answers().get("child");
    assertEquals("Bình", kept.get("fullName"));
    assertEquals("Sông Mẫu", kept.get("hometown"));
    PageConflict conflict =
        assertThrows(
            PageConflict.class, () -> citizen.run(() -> save(draft, 1, Map.of("fullName", "Chi"))));
    assertEquals(Map.of("fullName", "Bình"), conflict.theirs());
  }

  private void save(String draft, long base, Map<String, Object> values) {
    drafting.savePage(new SavePage(draft, "child", base, values));
  }

  @Test
  void filingGivesASubmissionNumberAndNoCode() {
    String draft = town.fullDraft();
    FiledDossier filed = town.citizen().call(() -> filing.file(town.command(draft)));
    assertTrue(CheckedNumber.isSubmission(filed.submissionNumber()));
    DossierView view = town.citizen().call(() -> mine.open(draft));
    assertEquals(DossierStatus.NEW, view.status());
    assertEquals(null, view.code());
    assertTrue(view.intakeDueAt().isAfter(filed.filedAt()));
    assertEquals(filed.submissionNumber(), view.number());
    assertEquals(DossierAction.FILE, view.timeline().get(0).action());
  }

  @Test
  void filingLeavesThePagesAsTheyWereSavedAndForgetsWhatTheyWereBefore() {
    String draft = town.fullDraft();
    String pages = "select %s from dossier_answer_page where dossier_id = " + town.idOf(draft);
    long versions = town.number(pages.formatted("sum(page_version)"));
    assertTrue(town.number(pages.formatted("count(changes)")) > 0);

    town.citizen().run(() -> filing.file(town.command(draft)));

    assertEquals(versions, town.number(pages.formatted("sum(page_version)")));
    assertEquals(0, town.number(pages.formatted("count(changes)")));
  }

  @Test
  void theSameKeyFilesOnce() {
    String draft = town.fullDraft();
    FileDossier command = town.citizen().call(() -> town.command(draft));
    FiledDossier first = town.citizen().call(() -> filing.file(command));
    assertEquals(first, town.citizen().call(() -> filing.file(command)));
    assertEquals(1, events(draft));
  }

  @Test
  void anotherKeyDoesNotFileASecondTime() {
    String draft = town.fullDraft();
    FileDossier command = town.citizen().call(() -> town.command(draft));
    town.citizen().run(() -> filing.file(command));
    FileDossier again =
        new FileDossier(Town.key(), draft, command.version(), true, command.noticeVersion());
    refused("dossier.filed-already", () -> filing.file(again));
    assertEquals(1, events(draft));
  }

  @Test
  void twoDoubleClicksAtOnceFileOnce() throws Exception {
    String draft = town.fullDraft();
    long version = town.version(draft);
    As citizen = town.citizen();
    Callable<Boolean> click =
        () -> {
          try {
            citizen.run(
                () -> filing.file(new FileDossier(Town.key(), draft, version, true, "2026-1")));
            return true;
          } catch (Refusal refused) {
            return false;
          }
        };
    List<Future<Boolean>> clicks = executor.invokeAll(List.of(click, click));
    assertTrue(clicks.get(0).get() ^ clicks.get(1).get());
    assertEquals(1, events(draft));
  }

  @Test
  void aStaleVersionIsNotFiled() {
    String draft = town.fullDraft();
    FileDossier command = town.citizen().call(() -> town.command(draft));
    town.citizen()
        .run(() -> drafting.savePage(new SavePage(draft, "request", 1, Map.of("copies", 1))));
    refused("dossier.changed-meanwhile", () -> filing.file(command));
    assertEquals(0, events(draft));
  }

  @Test
  void anIncompleteDraftIsRefusedWithAllThatIsMissing() {
    String draft = town.emptyDraft();
    Refusal refusal = refused("shared.problems", () -> filing.file(town.command(draft)));
    List<String> fields = refusal.problems().stream().map(problem -> problem.field()).toList();
    assertTrue(fields.contains("child.fullName"));
    assertTrue(fields.contains("_papers.birthCertificate"));
    assertTrue(fields.contains("_delivery.method"));
  }

  @Test
  void withoutDeclarationOrNoticeNothingIsFiled() {
    String draft = town.fullDraft();
    long version = town.version(draft);
    refused(
        "shared.problems",
        () -> filing.file(new FileDossier(Town.key(), draft, version, false, "2026-1")));
    refused(
        "dossier.notice-not-shown",
        () -> filing.file(new FileDossier(Town.key(), draft, version, true, " ")));
  }

  @Test
  void anotherPersonsDraftDoesNotExistAndTheAttemptIsNoted() {
    String draft = town.fullDraft();
    String noted = "select count(*) from refused_access where target = '%s'".formatted(draft);
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> drafting.open(draft)));
    assertThrows(NotFound.class, () -> town.citizen2().run(() -> drafting.delete(draft)));
    assertThrows(
        NotFound.class,
        () ->
            town.citizen2()
                .call(() -> filing.file(new FileDossier(Town.key(), draft, 1, true, "1"))));
    assertEquals(3, town.number(noted));
  }

  @Test
  void aCompanyIsFiledForOnlyByItsMandate() {
    long company = town.number("select id from business where code = '9912345671'");
    StartDraft command = StartDraft.forCompany(Town.key(), "1.000703", null, null, company);
    Refusal refusal =
        assertThrows(Refusal.class, () -> town.citizen().call(() -> drafting.start(command)));
    assertTrue(List.of("dossier.no-mandate", "dossier.choose-case").contains(refusal.messageKey()));
  }

  @Test
  void aDraftOfAnOlderFormIsRenewedBeforeItIsFiled() {
    As system = As.user("tests", Roles.SYSTEM);
    system.run(() -> publication.publish(trial("Khai sinh thử một")));
    String draft =
        town.citizen()
            .call(
                () ->
                    drafting.start(
                        StartDraft.forSelf(Town.key(), "LS.9002", Town.BIRTH_CASE, "H99.12")));
    town.citizen().run(() -> save(draft, 0, Map.of("fullName", "Trần Thử An")));
    system.run(() -> publication.publish(trial("Khai sinh thử hai")));
    assertTrue(town.citizen().call(() -> drafting.open(draft)).formChanged());
    refused("dossier.form-changed", () -> filing.file(town.command(draft)));
    DraftView renewed = town.citizen().call(() -> drafting.renew(draft));
    assertFalse(renewed.formChanged());
    assertEquals("Trần Thử An", renewed.answers().get("child").get("fullName"));
    refused("shared.problems", () -> filing.file(town.command(draft)));
  }

  private static String trial(String name) {
    try (InputStream file =
        DossierFilingIT.class.getResourceAsStream(
            "/vn/motcua/catalogue/procedures/1.001193.yaml")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("code: \"1.001193\"", "code: \"LS.9002\"")
          .replace("kind: STANDARD", "kind: LOCAL")
          .replace("shortName: {vi: \"Đăng ký khai sinh\"", "shortName: {vi: \"" + name + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aCapacityTheProcedureDoesNotKnowIsRefused() {
    refused(
        "dossier.capacity-not-allowed",
        () ->
            drafting.start(
                StartDraft.forCompany(Town.key(), Town.BIRTH, Town.BIRTH_CASE, "H99.12", 1)));
  }

  @Test
  void aDraftIsThrownAwayAfterItsTermAndNotBefore() throws Exception {
    String draft = town.fullDraft();
    long id = town.idOf(draft);
    As system = As.user("terms", Roles.SYSTEM);
    system.run(() -> expiry.endDraft(id));
    assertEquals(1, town.number("select count(*) from dossier where id = " + id));
    Instant later = clock.now().plus(Duration.ofDays(31));
    clock.at(
        later,
        () -> {
          system.run(() -> expiry.endDraft(id));
          return null;
        });
    assertEquals(0, town.number("select count(*) from dossier where id = " + id));
  }

  @Test
  void aDeletedDraftLeavesNothing() {
    String draft = town.fullDraft();
    long id = town.idOf(draft);
    town.citizen().run(() -> drafting.delete(draft));
    assertEquals(
        0, town.number("select count(*) from dossier_answer_page where dossier_id = " + id));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> drafting.open(draft)));
  }

  @Test
  void onesOwnListFindsByNumberAndByVietnameseWords() {
    String draft = town.fullDraft();
    String number = town.citizen().call(() -> filing.file(town.command(draft))).submissionNumber();
    for (String words : List.of(number.toLowerCase(Locale.ROOT), "khai sinh", "Nguyễn Thị")) {
      MyDossiersPage page =
          town.citizen()
              .call(() -> mine.list(new MyDossiersFilter(DossierGroup.IN_PROGRESS, words, 1)));
      assertTrue(page.items().stream().anyMatch(card -> card.publicId().equals(draft)), words);
      assertTrue(page.counts().get(DossierGroup.IN_PROGRESS) > 0);
    }
  }

  @Test
  void aCompanysPageIsForWhoActsForIt() {
    long company = town.number("select id from business where code = '9912345671'");
    BusinessFilter filter = new BusinessFilter(company, null, "Vận tải", null, null);
    assertThrows(NotFound.class, () -> town.citizen().call(() -> mine.businessPage(filter)));
    assertEquals(null, town.business().call(() -> mine.businessPage(filter)).next());
    assertEquals(
        town.business().call(() -> mine.businessPage(filter)).items().size(),
        town.business().call(() -> mine.export(filter)).size());
  }

  private long events(String publicId) {
    return town.number(
        "select count(*) from dossier_event where dossier_id = " + town.idOf(publicId));
  }

  private Refusal refused(String key, As.Question<?, RuntimeException> act) {
    Refusal refusal = assertThrows(Refusal.class, () -> town.citizen().call(act));
    assertEquals(key, refusal.messageKey());
    return refusal;
  }
}
