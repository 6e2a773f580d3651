package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.dossier.Outcome;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.result.domain.Result;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.Digests;

/** From draft to a released result, and everything that may go wrong on the way. */
class ResultSigningIT extends InContainer {
  private static final String PIN = "246810";

  @Inject private OpenTown town;
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private ResultDrafting drafting;
  @EJB private ResultApproval approval;
  @EJB private ResultSigning signing;
  @EJB private ResultReservation reservation;
  @EJB private StaleSigning stale;
  @EJB private Results results;

  @BeforeEach
  void build() {
    town.build();
  }

  private ResultView drafted(String dossier) {
    ResultView fresh = town.officer().call(() -> drafting.open(dossier));
    Map<String, Object> fields = new HashMap<>();
    fresh.fields().forEach(field -> fields.put(field.key(), field.value()));
    fields.put("registerNumber", "48/2026");
    fields.put("registeredOn", "2026-11-25");
    return town.officer()
        .call(
            () ->
                drafting.save(
                    new SaveResult(dossier, fresh.version(), Outcome.GRANTED, fields, null, null)));
  }

  private ResultView submitted(String dossier) {
    ResultView draft = drafted(dossier);
    return town.officer()
        .call(
            () ->
                drafting.submit(
                    new SubmitResult(town.key(), dossier, draft.version(), "Đã đối chiếu")));
  }

  private SignResult command(ResultView view) {
    return new SignResult(town.key(), view.publicId(), view.version(), PIN.toCharArray());
  }

  private SignedResult signed(ResultView view) {
    return town.leader().call(() -> signing.sign(command(view)));
  }

  private String refused(As who, As.Question<?, RuntimeException> act) {
    return assertThrows(Refusal.class, () -> who.call(act)).messageKey();
  }

  private ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  private byte[] file(As who, String publicId, ResultFile.Kind kind) throws IOException {
    ResultFile file = who.call(() -> results.open(publicId, kind));
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  @Test
  void aSignedResultReachesItsOwnerWithBothFilesRegistered() throws IOException {
    String dossier = town.examined();
    ResultView view = submitted(dossier);
    SignedResult signed = signed(view);
    assertTrue(signed.returned());
    assertEquals("RETURNED", town.status(dossier));
    List<ReleasedResult> released = town.citizen().call(() -> results.ofDossier(dossier));
    assertEquals(signed.number(), released.get(0).number());
    byte[] pdf = file(town.citizen(), signed.publicId(), ResultFile.Kind.PDF);
    byte[] xml = file(town.citizen(), signed.publicId(), ResultFile.Kind.XML);
    RegisteredPaper paper = register.byCheckCode(signed.checkCode()).orElseThrow();
    assertEquals(PaperState.ISSUED, paper.state());
    assertEquals(Digests.sha256Hex(pdf), paper.sha256());
    assertEquals(Digests.sha256Hex(xml), paper.envelopeSha256());
    byte[] prefix = Arrays.copyOf(pdf, (int) paper.unsigned().length());
    assertEquals(Digests.sha256Hex(prefix), paper.unsigned().sha256());
    String envelope = new String(xml, StandardCharsets.UTF_8);
    assertTrue(envelope.contains(paper.unsigned().sha256()), "the envelope names the paper");
    assertTrue(envelope.contains("48/2026"));
  }

  @Test
  void theSameKeyAgainGivesTheSameAnswerAndSignsNothing() {
    ResultView view = submitted(town.examined());
    SignResult command = command(view);
    SignedResult first = town.leader().call(() -> signing.sign(command));
    long acts = town.number("select count(*) from issued_paper");
    SignedResult again =
        town.leader()
            .call(
                () ->
                    signing.sign(
                        new SignResult(
                            command.key(), view.publicId(), view.version(), PIN.toCharArray())));
    assertEquals(first, again);
    assertEquals(acts, town.number("select count(*) from issued_paper"));
  }

  @Test
  void aWrongPinKeepsEverythingAndTheNumber() {
    String dossier = town.examined();
    ResultView view = submitted(dossier);
    SignResult wrong =
        new SignResult(town.key(), view.publicId(), view.version(), "000000".toCharArray());
    assertEquals("signing.pin-wrong", refused(town.leader(), () -> signing.sign(wrong)));
    assertArrayEquals(new char[6], wrong.pin());
    ResultView waiting = town.leader().call(() -> approval.open(view.publicId()));
    assertEquals(ResultState.SUBMITTED, waiting.state());
    assertEquals(view.version(), waiting.version());
    assertEquals("PROCESSING", town.status(dossier));
    assertTrue(town.citizen().call(() -> results.ofDossier(dossier)).isEmpty());
    assertEquals(waiting.number(), signed(waiting).number());
  }

  @Test
  void aKillBetweenReservingAndReleasingIsFreedAndSignedUnderTheSameNumber() throws Exception {
    String dossier = town.examined();
    ResultView view = submitted(dossier);
    As leader = town.leader();
    leader.call(() -> reservation.reserve(command(view)));
    String number = leader.call(() -> approval.open(view.publicId())).number();
    assertEquals(ResultState.SIGNING, state(view));
    assertEquals("result.being-signed", refused(leader, () -> signing.sign(command(view))));
    long id = town.number("select id from result where public_id = '" + view.publicId() + "'");
    As system = As.user("tests", Roles.SYSTEM);
    clock.at(
        clock.now().plus(Result.LEASE).plusSeconds(1),
        () -> {
          assertTrue(system.call(stale::found).contains(id));
          system.run(() -> stale.free(id));
          return null;
        });
    assertEquals(ResultState.SUBMITTED, state(view));
    assertEquals(number, signed(view).number());
  }

  @Test
  void aSigningActThatWasFreedCannotReleaseAnyMore() throws Exception {
    ResultView view = submitted(town.examined());
    SigningTask task = town.leader().call(() -> reservation.reserve(command(view)));
    town.leader().run(() -> reservation.free(task));
    assertEquals(ResultState.SUBMITTED, state(view));
    SignedResult other = signed(view);
    town.leader().run(() -> reservation.free(task));
    assertEquals(ResultState.RELEASED, state(view));
    assertFalse(other.number().isBlank());
  }

  @Test
  void aResultGivenBackIsCorrectedAndSubmittedAgain() {
    String dossier = town.examined();
    ResultView view = submitted(dossier);
    assertTrue(
        town.leader().call(() -> approval.list(1, 100)).items().stream()
            .anyMatch(item -> item.publicId().equals(view.publicId())));
    ReturnResult back =
        new ReturnResult(town.key(), view.publicId(), view.version(), "Sửa số đăng ký");
    ResultView returned = town.leader().call(() -> approval.returnToOfficer(back));
    assertEquals(ResultState.RETURNED, returned.state());
    assertEquals(returned, town.leader().call(() -> approval.returnToOfficer(back)));
    assertEquals(
        "Sửa số đăng ký", town.officer().call(() -> drafting.open(dossier)).returnReason());
    assertEquals(ResultState.RELEASED, stateAfterSigning(dossier));
  }

  private ResultState stateAfterSigning(String dossier) {
    ResultView again = submitted(dossier);
    signed(again);
    return state(again);
  }

  @Test
  void aRefusalIsASignedDecisionWithItsReason() throws IOException {
    String dossier = town.examined();
    ResultView refusal =
        town.officer()
            .call(
                () ->
                    drafting.save(
                        new SaveResult(
                            dossier,
                            0,
                            Outcome.REFUSED,
                            Map.of(),
                            "Giấy chứng sinh không do cơ sở y tế nêu trong tờ khai cấp.",
                            "Điều 16 Luật Hộ tịch số 60/2014/QH13")));
    ResultView view =
        town.officer()
            .call(
                () ->
                    drafting.submit(
                        new SubmitResult(town.key(), dossier, refusal.version(), null)));
    SignedResult signed = signed(view);
    assertTrue(signed.number().endsWith("/QĐ-TC"), signed.number());
    String xml =
        new String(
            file(town.citizen(), signed.publicId(), ResultFile.Kind.XML), StandardCharsets.UTF_8);
    assertTrue(xml.contains("REFUSED"));
    assertEquals("RETURNED", town.status(dossier));
  }

  @Test
  void anIncompleteDraftIsKeptButNotSubmitted() {
    String dossier = town.examined();
    ResultView draft =
        town.officer()
            .call(
                () ->
                    drafting.save(
                        new SaveResult(
                            dossier,
                            0,
                            Outcome.GRANTED,
                            Map.of("fullName", "Trần Thử An"),
                            null,
                            null)));
    assertFalse(draft.complete());
    SubmitResult submit = new SubmitResult(town.key(), dossier, draft.version(), null);
    assertEquals("shared.problems", refused(town.officer(), () -> drafting.submit(submit)));
    assertEquals(ResultState.DRAFT, town.officer().call(() -> drafting.open(dossier)).state());
    assertTrue(town.officer().call(() -> drafting.preview(dossier)).length > 1000);
  }

  @Test
  void aStaleVersionIsRefused() {
    String dossier = town.examined();
    ResultView first = drafted(dossier);
    drafted(dossier);
    SaveResult late =
        new SaveResult(dossier, first.version(), Outcome.GRANTED, Map.of(), null, null);
    assertEquals("result.changed-elsewhere", refused(town.officer(), () -> drafting.save(late)));
  }

  @Test
  void whatIsSubmittedIsNotWrittenAndWhatIsReleasedIsNotSignedAgain() {
    String dossier = town.examined();
    ResultView view = submitted(dossier);
    SaveResult write =
        new SaveResult(dossier, view.version(), Outcome.GRANTED, Map.of(), null, null);
    assertThrows(Refusal.class, () -> town.officer().call(() -> drafting.save(write)));
    signed(view);
    assertThrows(Refusal.class, () -> town.leader().call(() -> signing.sign(command(view))));
  }

  @Test
  void othersSeeNothingAndMayDoNothing() {
    String dossier = town.examined();
    ResultView view = submitted(dossier);
    assertThrows(NotFound.class, () -> town.stranger().call(() -> approval.open(view.publicId())));
    assertThrows(NotFound.class, () -> town.stranger().call(() -> signing.sign(command(view))));
    assertThrows(
        EJBAccessException.class, () -> town.officer().call(() -> signing.sign(command(view))));
    SignedResult signed = signed(view);
    assertThrows(
        NotFound.class,
        () -> town.citizen2().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF)));
    assertThrows(
        EJBAccessException.class,
        () -> As.nobody().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF)));
  }

  @Test
  void theOfficeThatOpensAReleasedResultLeavesARow() {
    String dossier = town.examined();
    SignedResult signed = signed(submitted(dossier));
    String reads =
        "select count(*) from dossier_read where door = 'result' and dossier_id = "
            + town.idOf(dossier);
    town.citizen().call(() -> results.open(signed.publicId(), ResultFile.Kind.XML));
    assertEquals(0, town.number(reads));
    town.officer().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF));
    assertEquals(1, town.number(reads));
  }
}
