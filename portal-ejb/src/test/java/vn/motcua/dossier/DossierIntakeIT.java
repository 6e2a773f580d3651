package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** The one-stop desk, at its door. */
class DossierIntakeIT extends InContainer {
  @Inject private Town town;
  @EJB private DossierIntake intake;
  @EJB private DossierWithdrawal withdrawal;
  @EJB private MyDossiers mine;
  @EJB private Worklist worklist;
  @EJB private PublicProgress progress;
  @Resource private ManagedExecutorService executor;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  @BeforeEach
  void build() {
    town.build();
  }

  private AcceptedDossier accept(String filed) {
    return town.desk()
        .call(() -> intake.accept(AcceptDossier.now(Town.key(), filed, town.version(filed))));
  }

  @Test
  void receiptGivesCodeDueDateAndReasons() {
    String filed = town.filed();
    AcceptedDossier accepted = accept(filed);
    assertTrue(accepted.code().matches("H99\\.12-\\d{6}-\\d{4}"), accepted.code());
    DossierView view = town.citizen().call(() -> mine.open(filed));
    assertEquals(DossierStatus.RECEIVED, view.status());
    assertEquals(accepted.dueAt(), view.dueExplanation().dueAt());
    assertEquals("SAME_DAY", view.dueExplanation().unit());
    assertNotNull(view.holder());
    assertEquals(
        accepted.code(), As.nobody().call(() -> progress.progress(accepted.code())).code());
    assertEquals(
        DossierStatus.RECEIVED,
        As.nobody().call(() -> progress.progress(reversed(accepted.code()))).status());
  }

  private static String reversed(String code) {
    return "000.00.12.h99 " + code.substring(code.indexOf('-')).replace('-', '–');
  }

  @Test
  void theSameKeyReceivesOnce() {
    String filed = town.filed();
    AcceptDossier command = AcceptDossier.now(Town.key(), filed, town.version(filed));
    AcceptedDossier first = town.desk().call(() -> intake.accept(command));
    assertEquals(first, town.desk().call(() -> intake.accept(command)));
  }

  @Test
  void aStaleVersionIsNotReceived() {
    String filed = town.filed();
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> town.desk().call(() -> intake.accept(AcceptDossier.now(Town.key(), filed, 999))));
    assertEquals("dossier.changed-meanwhile", refusal.messageKey());
  }

  @Test
  void codesHaveNoGapsUnderEightThreads() throws Exception {
    List<String> filed = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      filed.add(town.filed());
    }
    As desk = town.desk();
    List<Callable<String>> acceptances =
        filed.stream()
            .<Callable<String>>map(
                one ->
                    () ->
                        desk.call(
                            () ->
                                intake
                                    .accept(AcceptDossier.now(Town.key(), one, town.version(one)))
                                    .code()))
            .toList();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (var accepted : executor.invokeAll(acceptances)) {
      String code = accepted.get();
      numbers.add(Integer.parseInt(code.substring(code.length() - 4)));
    }
    assertEquals(8, numbers.size());
    assertEquals(7, numbers.last() - numbers.first());
  }

  @Test
  void aRollBackKeepsNoNumber() throws Exception {
    String first = town.filed();
    String second = town.filed();
    transaction.begin();
    String given = accept(first).code();
    transaction.rollback();
    assertEquals(given, accept(second).code());
    assertEquals("NEW", town.status(first));
  }

  @Test
  void anotherOfficesDossierDoesNotExist() {
    String filed = town.filed();
    long version = town.version(filed);
    for (As stranger :
        List.of(town.staff("water-desk", Roles.DESK), town.staff("centre-desk", Roles.DESK))) {
      assertThrows(
          NotFound.class,
          () -> stranger.call(() -> intake.accept(AcceptDossier.now(Town.key(), filed, version))));
      assertThrows(NotFound.class, () -> stranger.call(() -> worklist.open(filed, "intake")));
      assertTrue(
          stranger
              .call(
                  () ->
                      worklist.intake(
                          new IntakeQuery(IntakeQuery.Tab.WAITING, null, null, null, 100)))
              .items()
              .stream()
              .noneMatch(item -> item.publicId().equals(filed)));
    }
  }

  @Test
  void theQueueShowsWhatWaitsWithTheTimeLeft() {
    String filed = town.filed();
    IntakePage page =
        town.desk()
            .call(
                () ->
                    worklist.intake(
                        new IntakeQuery(IntakeQuery.Tab.WAITING, null, null, null, 100)));
    IntakeItem item =
        page.items().stream().filter(one -> one.publicId().equals(filed)).findFirst().orElseThrow();
    assertEquals(1, item.papersGiven());
    assertEquals(1, item.papersRequired());
    assertTrue(item.workingTimeLeft().compareTo(Duration.ofHours(8)) <= 0);
    assertTrue(page.counts().get(IntakeQuery.Tab.WAITING) > 0);
  }

  @Test
  void aRefusalNeedsAReasonAndEndsTheDossier() {
    String filed = town.filed();
    long version = town.version(filed);
    assertThrows(
        Refusal.class,
        () ->
            town.desk()
                .call(
                    () ->
                        intake.refuse(
                            new RefuseIntake(
                                Town.key(), filed, version, RefusalCause.OTHER, "  "))));
    town.desk()
        .run(
            () ->
                intake.refuse(
                    new RefuseIntake(
                        Town.key(),
                        filed,
                        version,
                        RefusalCause.NOT_COMPETENT,
                        "Nộp ở phường khác")));
    DossierView view = town.citizen().call(() -> mine.open(filed));
    assertEquals(DossierStatus.NOT_RECEIVED, view.status());
    assertEquals("Nộp ở phường khác", view.endReason());
    assertEquals(DossierGroup.DONE, view.group());
  }

  @Test
  void withdrawalBeforeReceiptTakesEffectAtOnce() {
    String filed = town.filed();
    DossierStatus status =
        town.citizen()
            .call(
                () ->
                    withdrawal.request(
                        new RequestWithdrawal(
                            Town.key(),
                            filed,
                            town.version(filed),
                            WithdrawalCause.MISTAKE,
                            null)));
    assertEquals(DossierStatus.WITHDRAWN, status);
  }

  @Test
  void historyCannotBeChanged() {
    town.filed();
    assertThrows(
        SQLException.class,
        () -> {
          try (var connection = dataSource.getConnection();
              var statement = connection.createStatement()) {
            statement.executeUpdate("update dossier_event set kind = 'STOP'");
          }
        });
  }
}
