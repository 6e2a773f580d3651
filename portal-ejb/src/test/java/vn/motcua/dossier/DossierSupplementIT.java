package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Corrections asked for by the desk, and the applicant's answers. */
class DossierSupplementIT extends InContainer {
  @Inject private Town town;
  @Inject private PortalClock clock;
  @EJB private DossierIntake intake;
  @EJB private DossierExpiry expiry;
  @EJB private DossierPapers papers;
  @EJB private SupplementAnswering answering;
  @EJB private MyDossiers mine;

  @BeforeEach
  void build() {
    town.build();
  }

  private void askForNameAndPaper(String filed) {
    AskSupplement command =
        new AskSupplement(
            Town.key(),
            filed,
            town.version(filed),
            List.of(
                new SupplementItem(SupplementItem.Kind.FIELD, "child.fullName", "Ghi đủ họ"),
                new SupplementItem(
                    SupplementItem.Kind.PAPER, "birthCertificate", "Chụp lại cho rõ")),
            "Chưa đủ",
            null);
    town.desk().run(() -> intake.askSupplement(command));
  }

  private AnswerSupplement answer(String filed, Map<String, Map<String, Object>> values) {
    return new AnswerSupplement(Town.key(), filed, town.version(filed), values, true);
  }

  @Test
  void aSupplementIsAnsweredPointByPointAndGoesBackToTheDesk() {
    String filed = town.filed();
    askForNameAndPaper(filed);
    DossierView asked = town.citizen().call(() -> mine.open(filed));
    assertEquals(2, asked.supplement().items().size());
    assertEquals("Trần Thử An", asked.supplement().items().get(0).oldValue());
    Refusal open =
        assertThrows(
            Refusal.class,
            () -> town.citizen().call(() -> answering.answer(answer(filed, Map.of()))));
    assertEquals(2, open.problems().size());
    town.citizen()
        .run(
            () -> {
              papers.attach(
                  new AttachPaper(
                      filed,
                      "birthCertificate",
                      "ro-hon.pdf",
                      new ByteArrayInputStream(Town.pdf())));
              answering.answer(
                  answer(filed, Map.of("child", Map.of("fullName", "Trần Thị Thử An"))));
            });
    DossierView answered = town.citizen().call(() -> mine.open(filed));
    assertEquals(DossierStatus.NEW, answered.status());
    AnswerGroup.Answer name =
        answered.answers().stream()
            .filter(group -> group.key().equals("child"))
            .flatMap(group -> group.answers().stream())
            .filter(one -> one.key().equals("fullName"))
            .findFirst()
            .orElseThrow();
    assertEquals("Trần Thị Thử An", name.value());
    assertEquals("Trần Thử An", name.before());
  }

  @Test
  void theSameFileAgainIsNoAnswer() throws IOException {
    String filed = town.filed();
    askForNameAndPaper(filed);
    byte[] before;
    try (var content =
        town.citizen().call(() -> papers.open(filed, onlyFile(filed).publicId())).content()) {
      before = content.readAllBytes();
    }
    Refusal refusal = assertThrows(Refusal.class, () -> attach(filed, before));
    assertEquals("dossier.same-file-again", refusal.messageKey());

    byte[] better = Town.pdf();
    assertEquals(attach(filed, better).publicId(), attach(filed, better).publicId());
  }

  private PaperFile onlyFile(String filed) {
    return town.citizen().call(() -> mine.open(filed)).papers().stream()
        .flatMap(slot -> slot.files().stream())
        .findFirst()
        .orElseThrow();
  }

  private PaperFile attach(String filed, byte[] content) {
    AttachPaper command =
        new AttachPaper(filed, "birthCertificate", "b.pdf", new ByteArrayInputStream(content));
    return town.citizen().call(() -> papers.attach(command));
  }

  @Test
  void aSecondRequestIsRefused() {
    String filed = town.filed();
    askForNameAndPaper(filed);
    town.citizen()
        .run(
            () -> {
              papers.attach(
                  new AttachPaper(
                      filed, "birthCertificate", "b.pdf", new ByteArrayInputStream(Town.pdf())));
              answering.answer(answer(filed, Map.of("child", Map.of("fullName", "Trần An"))));
            });
    Refusal refusal = assertThrows(Refusal.class, () -> askForNameAndPaper(filed));
    assertEquals("dossier.supplement-once-only", refusal.messageKey());
  }

  @Test
  void aPaperNotAskedForIsNotTaken() {
    String filed = town.filed();
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () ->
                town.citizen()
                    .call(
                        () ->
                            papers.attach(
                                new AttachPaper(
                                    filed,
                                    "birthCertificate",
                                    "b.pdf",
                                    new ByteArrayInputStream(Town.pdf())))));
    assertEquals("dossier.filed-already", refusal.messageKey());
  }

  @Test
  void aSupplementNeverAnsweredEndsTheDossierAfterItsTerm() throws Exception {
    String filed = town.filed();
    askForNameAndPaper(filed);
    long id = town.idOf(filed);
    As system = As.user("terms", Roles.SYSTEM);
    system.run(() -> expiry.endSupplement(id));
    assertEquals("SUPPLEMENT", town.status(filed));
    Instant later = clock.now().plus(Duration.ofDays(60));
    clock.at(
        later,
        () -> {
          system.run(() -> expiry.endSupplement(id));
          return null;
        });
    assertEquals("NOT_RECEIVED", town.status(filed));
  }
}
