package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.dossier.Outcome;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.SignedSet;
import vn.motcua.signing.Verdict;

/** From draft to a released result, and everything that may go wrong on the way. */
class ResultSigningIT extends InContainer {

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @EJB private ResultDrafting drafting;
  @EJB private ResultApproval approval;
  @EJB private ResultSigning signing;
  @Inject private PaperSigner signer;
  @EJB private ResultReservation reservation;
  @EJB private ResultRelease release;
  @EJB private OfficerSigning officers;
  @EJB private StaleSigning stale;
  @EJB private Results results;
  @EJB private DocumentVerification verification;

  @BeforeEach
  void build() {
    town.build();
  }

  private String refused(As who, As.Question<?, RuntimeException> act) {
    return assertThrows(Refusal.class, () -> who.call(act)).messageKey();
  }

  private ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  @Test
  void theSameKeyAgainGivesTheSameAnswerAndSignsNothing() {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
    SignResult command = drafts.command(view);
    SignedResult first = town.leader().call(() -> signing.sign(command));
    String results =
        "select count(*) from issued_paper where kind = 'RESULT' and dossier_id = "
            + town.idOf(dossier);
    assertEquals(1, town.number(results));
    SignedResult again =
        town.leader()
            .call(
                () ->
                    signing.sign(
                        new SignResult(
                            command.key(),
                            view.publicId(),
                            view.version(),
                            Drafts.PIN.toCharArray())));
    assertEquals(first, again);
    assertEquals(1, town.number(results));
  }

  @Test
  void theReleasedPdfHasTheLeadersSignatureAndThenTheAgencys() throws Exception {
    SignedResult signed = drafts.signed(drafts.submitted(town.examined()));
    VerificationReport report = verification.verify(List.of(new UploadedPart(drafts.pdf(signed))));
    assertEquals(Verdict.VALID, report.verdict(), report.reasons().toString());
    assertTrue(report.releasedByUs());
    assertEquals(
        List.of(HolderKind.OFFICER, HolderKind.ORGANISATION),
        report.signatures().stream().map(SignatureView::holder).toList());
  }

  @Test
  void theLeadersSignatureAloneIsNotWhatWeReleased() throws Exception {
    SignedResult signed = drafts.signed(drafts.submitted(town.examined()));
    byte[] pdf = drafts.pdf(signed);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("%%EOF", text.lastIndexOf("/ByteRange") - 1) + "%%EOF\n".length();
    VerificationReport report =
        verification.verify(List.of(new UploadedPart(Arrays.copyOf(pdf, end))));
    assertEquals(List.of(VerificationReason.DIFFERS_FROM_RELEASED), report.reasons());
    assertEquals(1, report.signatures().size());
  }

  @Test
  void anAgencyThatCannotSignIsSaidBeforeThePinIsAsked() {
    ResultView view = drafts.submitted(town.examined());
    long agency =
        town.number("select agency_id from result where public_id = '" + view.publicId() + "'");
    town.withoutCertificate(
        agency,
        () -> {
          SignResult wrongPin =
              new SignResult(town.key(), view.publicId(), view.version(), "000000".toCharArray());
          assertEquals(
              "signing.agency-no-certificate",
              refused(town.leader(), () -> signing.sign(wrongPin)));
          assertEquals(ResultState.SUBMITTED, state(view));
        });
    assertFalse(drafts.signed(view).number().isBlank());
  }

  @Test
  void nothingIsReleasedWithoutTheSecondSignature() {
    ResultView view = drafts.submitted(town.examined());
    SignResult command = drafts.command(view);
    SigningTask task = town.leader().call(() -> reservation.reserve(command));
    SignedSet alone = town.leader().call(() -> officers.sign(task.order(), command.pin()));
    assertThrows(
        EJBException.class,
        () -> town.leader().call(() -> release.release(command.key(), task, alone)));
    assertEquals(ResultState.SIGNING, state(view));
    SignedSet both = town.leader().call(() -> signer.signAfter(task.agency(), alone));
    town.leader().call(() -> release.release(command.key(), task, both));
    assertEquals(ResultState.RELEASED, state(view));
  }

  @Test
  void aWrongPinKeepsEverythingAndTheNumber() {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
    SignResult wrong =
        new SignResult(town.key(), view.publicId(), view.version(), "000000".toCharArray());
    assertEquals("signing.pin-wrong", refused(town.leader(), () -> signing.sign(wrong)));
    assertArrayEquals(new char[6], wrong.pin());
    ResultView waiting = town.leader().call(() -> approval.open(view.publicId()));
    assertEquals(ResultState.SUBMITTED, waiting.state());
    assertEquals(view.version(), waiting.version());
    assertEquals("PROCESSING", town.status(dossier));
    assertTrue(town.citizen().call(() -> results.ofDossier(dossier)).isEmpty());
    assertEquals(waiting.number(), drafts.signed(waiting).number());
  }

  @Test
  void aKillBetweenReservingAndReleasingIsFreedAndSignedUnderTheSameNumber() throws Exception {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
    As leader = town.leader();
    leader.call(() -> reservation.reserve(drafts.command(view)));
    String number = leader.call(() -> approval.open(view.publicId())).number();
    assertEquals(ResultState.SIGNING, state(view));
    assertEquals("result.being-signed", refused(leader, () -> signing.sign(drafts.command(view))));
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
    assertEquals(number, drafts.signed(view).number());
  }

  @Test
  void aDossierThatEndsWithoutResultGivesTheNumberUpInWriting() {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
    SigningTask task = town.leader().call(() -> reservation.reserve(drafts.command(view)));
    town.leader().run(() -> reservation.free(task));
    ReturnResult back = new ReturnResult(town.key(), view.publicId(), view.version(), "Xem lại");
    town.leader().run(() -> approval.returnToOfficer(back));
    town.stop(dossier);
    RegisteredPaper paper =
        register.ofDossier(town.idOf(dossier)).stream()
            .filter(one -> one.kind() == PaperKind.RESULT)
            .findFirst()
            .orElseThrow();
    assertEquals(PaperState.VOID, paper.state());
    assertFalse(paper.endReason().isBlank());
  }

  @Test
  void aSigningActThatWasFreedCannotReleaseAnyMore() throws Exception {
    ResultView view = drafts.submitted(town.examined());
    SigningTask task = town.leader().call(() -> reservation.reserve(drafts.command(view)));
    town.leader().run(() -> reservation.free(task));
    assertEquals(ResultState.SUBMITTED, state(view));
    SignedResult other = drafts.signed(view);
    town.leader().run(() -> reservation.free(task));
    assertEquals(ResultState.RELEASED, state(view));
    assertFalse(other.number().isBlank());
  }

  @Test
  void aResultGivenBackIsCorrectedAndSubmittedAgain() {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
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
    ResultView again = drafts.submitted(dossier);
    drafts.signed(again);
    return state(again);
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
    ResultView first = drafts.drafted(dossier);
    drafts.drafted(dossier);
    SaveResult late =
        new SaveResult(dossier, first.version(), Outcome.GRANTED, Map.of(), null, null);
    assertEquals("result.changed-elsewhere", refused(town.officer(), () -> drafting.save(late)));
  }

  @Test
  void whatIsSubmittedIsNotWrittenAndWhatIsReleasedIsNotSignedAgain() {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
    SaveResult write =
        new SaveResult(dossier, view.version(), Outcome.GRANTED, Map.of(), null, null);
    assertThrows(Refusal.class, () -> town.officer().call(() -> drafting.save(write)));
    drafts.signed(view);
    assertThrows(Refusal.class, () -> town.leader().call(() -> signing.sign(drafts.command(view))));
  }
}
