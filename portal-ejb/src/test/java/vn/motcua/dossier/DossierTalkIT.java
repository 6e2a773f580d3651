package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.TalkMessage.Side;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Questions of an applicant and answers of the office that has the dossier. */
class DossierTalkIT extends InContainer {
  private static final String DOOR = "processing";

  @Inject private Town town;
  @EJB private DossierTalk talk;
  @EJB private MyDossiers mine;

  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  @BeforeEach
  void build() {
    town.build();
  }

  private void ask(String dossier, String words) {
    town.citizen().run(() -> talk.ask(new SayMessage(Town.key(), dossier, words)));
  }

  private void answer(String dossier, String words) {
    town.officer().run(() -> talk.answer(new SayMessage(Town.key(), dossier, words)));
  }

  private List<TalkMessage> messages(String dossier) {
    return town.citizen().call(() -> talk.mine(dossier));
  }

  @Test
  void aQuestionIsAnsweredAndBothSeeBoth() {
    String taken = town.taken();
    ask(taken, " Tôi nhận  bản giấy\nở đâu? ");
    assertTrue(waits(taken));
    assertEquals(1, town.officer().call(() -> talk.ofOffice(taken, DOOR)).size());
    answer(taken, "Tại bộ phận một cửa.");
    assertFalse(waits(taken));
    List<TalkMessage> both = messages(taken);
    assertEquals(
        List.of(Side.APPLICANT, Side.OFFICE), both.stream().map(TalkMessage::side).toList());
    assertEquals("Tôi nhận bản giấy\nở đâu?", both.get(0).words());
    assertNull(both.get(0).who());
    assertFalse(both.get(1).who().isBlank());
    assertFalse(both.get(1).agency().isBlank());
    assertEquals(both, town.officer().call(() -> talk.ofOffice(taken, DOOR)));
  }

  @Test
  void questionsAtTheSameMomentWaitForEachOtherAndTheLimitHolds() throws Exception {
    String taken = town.taken();
    ask(taken, "Câu thứ nhất");
    Callable<String> asked =
        () -> {
          try {
            ask(taken, "Câu cùng lúc");
            return "";
          } catch (Refusal refusal) {
            return refusal.messageKey();
          }
        };
    List<String> answers = new ArrayList<>();
    for (Future<String> one : executor.invokeAll(Collections.nCopies(6, asked))) {
      answers.add(one.get());
    }
    assertEquals(2, Collections.frequency(answers, ""));
    assertEquals(4, Collections.frequency(answers, "dossier.talk-wait"));
    assertEquals(3, messages(taken).size());
  }

  private boolean waits(String dossier) {
    return town.officer().call(talk::waiting).stream()
        .anyMatch(one -> one.publicId().equals(dossier));
  }

  @Test
  void nothingOfTheDossierMoves() {
    String taken = town.taken();
    long version = town.version(taken);
    DossierView before = town.citizen().call(() -> mine.open(taken));
    ask(taken, "Khi nào xong?");
    answer(taken, "Đúng hẹn.");
    DossierView after = town.citizen().call(() -> mine.open(taken));
    assertEquals(version, town.version(taken));
    assertEquals(before.dueAt(), after.dueAt());
    assertEquals(before.status(), after.status());
    assertEquals(before.timeline(), after.timeline());
  }

  @Test
  void theSameSendingIsKeptOnce() {
    String filed = town.filed();
    SayMessage same = new SayMessage(Town.key(), filed, "Đã nhận chưa?");
    town.citizen().run(() -> talk.ask(same));
    town.citizen().run(() -> talk.ask(same));
    assertEquals(1, messages(filed).size());
  }

  @Test
  void theOtherSideIsTold() {
    String filed = town.filed();
    String told = "select count(*) from outbox_message where kind = 'dossier.answered'";
    long before = town.number(told);
    ask(filed, "Đã nhận chưa?");
    town.desk().run(() -> talk.answer(new SayMessage(Town.key(), filed, "Đã nhận.")));
    assertEquals(before + 1, town.number(told));
  }

  @Test
  void emptyLongAndTooManyAreRefused() {
    String filed = town.filed();
    for (String words : new String[] {null, " \n ", "x".repeat(1001)}) {
      assertThrows(Refusal.class, () -> ask(filed, words));
    }
    for (int i = 0; i < 3; i++) {
      ask(filed, "Câu " + i);
    }
    Refusal refused = assertThrows(Refusal.class, () -> ask(filed, "Câu nữa"));
    assertEquals("dossier.talk-wait", refused.messageKey());
    assertEquals(3, messages(filed).size());
    assertThrows(Refusal.class, () -> answer(filed, " "));
  }

  @Test
  void theOfficeDoesNotBegin() {
    String taken = town.taken();
    Refusal refused = assertThrows(Refusal.class, () -> answer(taken, "Gửi thêm giấy tờ."));
    assertEquals("dossier.talk-nothing-asked", refused.messageKey());
  }

  @Test
  void whatIsNotOnesOwnOrOnesOfficesDoesNotExist() {
    String filed = town.filed();
    ask(filed, "Đã nhận chưa?");
    SayMessage said = new SayMessage(Town.key(), filed, "x");
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> talk.mine(filed)));
    assertThrows(NotFound.class, () -> town.citizen2().run(() -> talk.ask(said)));
    As stranger = town.staff("transport-officer", Roles.OFFICER);
    assertThrows(NotFound.class, () -> stranger.call(() -> talk.ofOffice(filed, DOOR)));
    assertThrows(NotFound.class, () -> stranger.run(() -> talk.answer(said)));
    assertTrue(
        stranger.call(talk::waiting).stream().noneMatch(one -> one.publicId().equals(filed)));
    String draft = town.emptyDraft();
    SayMessage early = new SayMessage(Town.key(), draft, "x");
    assertThrows(NotFound.class, () -> town.citizen().run(() -> talk.ask(early)));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> talk.mine(draft)));
  }

  @Test
  void everyDoorSaysWhoMayCall() {
    String filed = town.filed();
    SayMessage said = new SayMessage(Town.key(), filed, "x");
    assertThrows(EJBAccessException.class, () -> As.nobody().run(() -> talk.ask(said)));
    assertThrows(EJBAccessException.class, () -> town.officer().run(() -> talk.ask(said)));
    assertThrows(EJBAccessException.class, () -> town.citizen().run(() -> talk.answer(said)));
    assertThrows(EJBAccessException.class, () -> town.citizen().call(talk::waiting));
    As manager = town.staff("manager", Roles.MANAGER);
    assertThrows(EJBAccessException.class, () -> manager.run(() -> talk.answer(said)));
    assertEquals(List.of(), manager.call(() -> talk.ofOffice(filed, DOOR)));
  }

  @Test
  void aMessageIsNeverChangedAndItsWordsCanBeForgotten() {
    String filed = town.filed();
    ask(filed, "Đã nhận chưa?");
    String of = " where dossier_id = " + town.idOf(filed);
    for (String change :
        List.of(
            "update dossier_message set side = 'OFFICE'" + of,
            "delete from dossier_message" + of)) {
      assertThrows(SQLException.class, () -> execute(change), change);
    }
    town.change(
        "delete from dossier_message_words where message_id in"
            + " (select id from dossier_message"
            + of
            + ")");
    assertNull(messages(filed).get(0).words());
  }

  private void execute(String statement) throws SQLException {
    try (var connection = dataSource.getConnection();
        var made = connection.createStatement()) {
      made.executeUpdate(statement);
    }
  }
}
