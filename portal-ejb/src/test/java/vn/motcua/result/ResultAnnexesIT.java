package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.Sha256;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.Samples;

/** Annexes while a result is drafted and before its leader: what is taken in, and by whom. */
class ResultAnnexesIT extends InContainer {
  private static final String PLAN = "Bản vẽ mặt bằng";
  private static final String LIST = "Danh mục thiết bị";

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private AnnexedDrafts annexed;
  @EJB private ResultAnnexes annexes;
  @EJB private ResultDrafting drafting;
  @EJB private ResultApproval approval;
  @EJB private Results results;

  @BeforeEach
  void build() {
    town.build();
  }

  private static List<String> titles(ResultView view) {
    return view.annexes().stream().map(AnnexView::title).toList();
  }

  private void refused(String message, ResultView draft, byte[] file) {
    assertEquals(
        message,
        assertThrows(Refusal.class, () -> annexed.attached(draft, PLAN, file)).messageKey());
  }

  private long kept(String sha256) {
    return town.number(
        "select coalesce(max(reference_count), 0) from stored_file where sha256 = '"
            + sha256
            + "'");
  }

  private String digest(AnnexView annex) {
    byte[] file = town.officer().call(() -> AnnexedDrafts.content(annexes.open(annex.publicId())));
    return Sha256.hexOf(file);
  }

  @Test
  void whatIsAttachedIsSeenOpenedAndTakenAwayAgain() {
    ResultView draft = annexed.drafted(PLAN, LIST);
    assertEquals(List.of(PLAN, LIST), titles(draft));
    AnnexView plan = draft.annexes().get(0);
    assertEquals(1, plan.pages());
    String digest = digest(plan);
    assertEquals(1, kept(digest));
    DetachAnnex away = new DetachAnnex(draft.dossierPublicId(), draft.version(), plan.publicId());
    ResultView less = town.officer().call(() -> annexes.detach(away));
    assertEquals(List.of(LIST), titles(less));
    assertEquals(0, kept(digest));
    assertThrows(NotFound.class, () -> town.officer().call(() -> annexes.open(plan.publicId())));
    assertEquals(
        "result.changed-elsewhere",
        assertThrows(Refusal.class, () -> town.officer().call(() -> annexes.detach(away)))
            .messageKey());
  }

  @Test
  void aFileThatNoUploadTakesIsNotAttached() {
    ResultView draft = annexed.drafted(PLAN);
    refused("document.empty", draft, new byte[0]);
    refused("document.wrong-type", draft, "một dòng chữ".getBytes(StandardCharsets.UTF_8));
    refused("result.annex-not-pdf", draft, Samples.picture(Color.RED, true));
    refused("document.too-large", draft, new byte[10 * 1024 * 1024 + 1]);
    refused(
        "document.active",
        draft,
        AnnexedDrafts.changed(
            file ->
                file.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')"))));
    refused(
        "document.encrypted",
        draft,
        AnnexedDrafts.changed(
            file ->
                file.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))));
    refused(
        "signing.copy-turned",
        draft,
        AnnexedDrafts.changed(file -> file.getPage(0).setRotation(90)));
    assertEquals(
        List.of(PLAN), titles(town.officer().call(() -> drafting.open(draft.dossierPublicId()))));
  }

  @Test
  void aSignedFileIsNotAttachedNorTheSameTwice() {
    ReleasedResult other = released();
    byte[] signed = annexed.file(other.annexes().get(0));
    ResultView draft = annexed.drafted();
    refused("signing.annex-signed", draft, signed);
    byte[] plan = AnnexedDrafts.plan(PLAN);
    ResultView once = annexed.attached(draft, PLAN, plan);
    refused("result.annex-twice", once, plan);
  }

  private ReleasedResult released() {
    ResultView view = annexed.submitted(LIST);
    drafts.signed(view);
    return annexed.released(view.dossierPublicId());
  }

  @Test
  void noMoreThanTheRuleAllowsAndEachWithItsTitle() {
    ResultView draft = annexed.drafted("1", "2", "3", "4", "5");
    assertEquals(5, town.officer().call(annexes::most));
    refused("result.annex-too-many", draft, AnnexedDrafts.plan("6"));
    ResultView other = annexed.drafted();
    for (String wrong : List.of("", "  ", "x".repeat(201))) {
      Refusal refusal =
          assertThrows(
              Refusal.class, () -> annexed.attached(other, wrong, AnnexedDrafts.plan("7")));
      assertEquals("annexTitle", refusal.problems().get(0).field());
      assertEquals("result.annex-title", refusal.problems().get(0).messageKey());
    }
  }

  @Test
  void onlyADraftIsChangedAndOnlyAsItIsShown() {
    String dossier = town.examined();
    ResultView none = town.officer().call(() -> drafting.open(dossier));
    refused("result.nothing-drafted", none, AnnexedDrafts.plan(PLAN));
    ResultView draft = drafts.drafted(dossier);
    ResultView more = annexed.attached(draft, PLAN, AnnexedDrafts.plan(PLAN));
    refused("result.changed-elsewhere", draft, AnnexedDrafts.plan(LIST));
    SubmitResult unseen = new SubmitResult(town.key(), dossier, draft.version(), null);
    assertEquals(
        "result.changed-elsewhere",
        assertThrows(Refusal.class, () -> town.officer().call(() -> drafting.submit(unseen)))
            .messageKey());
    SubmitResult seen = new SubmitResult(town.key(), dossier, more.version(), null);
    ResultView submitted = town.officer().call(() -> drafting.submit(seen));
    Refusal late =
        assertThrows(
            Refusal.class, () -> annexed.attached(submitted, LIST, AnnexedDrafts.plan(LIST)));
    assertNotEquals("result.changed-elsewhere", late.messageKey());
    assertEquals(
        List.of(PLAN), titles(town.leader().call(() -> approval.open(submitted.publicId()))));
  }

  @Test
  void theLeaderSeesHowManyAndOpensThemAndLeavesARow() {
    ResultView view = annexed.submitted(PLAN, LIST);
    ApprovalItem item =
        town.leader().call(() -> approval.list(1, 100)).items().stream()
            .filter(one -> one.publicId().equals(view.publicId()))
            .findFirst()
            .orElseThrow();
    assertEquals(2, item.annexes());
    String rows =
        "select count(*) from dossier_read where door = 'result-annex' and role = 'leader'"
            + " and dossier_id = "
            + town.idOf(view.dossierPublicId());
    assertEquals(0, town.number(rows));
    byte[] file =
        town.leader()
            .call(() -> AnnexedDrafts.content(annexes.open(view.annexes().get(0).publicId())));
    assertArrayEquals("%PDF-".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(file, 5));
    assertEquals(1, town.number(rows));
  }

  @Test
  void nobodyElseSeesThemBeforeTheResultIsReleased() {
    ResultView view = annexed.submitted(PLAN);
    String annex = view.annexes().get(0).publicId();
    assertThrows(NotFound.class, () -> town.citizen().call(() -> results.openAnnex(annex)));
    assertThrows(NotFound.class, () -> town.leader().call(() -> results.openAnnex(annex)));
    assertThrows(NotFound.class, () -> town.stranger().call(() -> annexes.open(annex)));
    for (As who : List.of(town.citizen(), town.desk(), As.nobody())) {
      assertThrows(EJBAccessException.class, () -> who.call(() -> annexes.open(annex)));
    }
    AttachAnnex more =
        new AttachAnnex(view.dossierPublicId(), view.version(), LIST, AnnexedDrafts.plan(LIST));
    for (As who : List.of(town.citizen(), town.desk(), town.leader(), As.nobody())) {
      assertThrows(EJBAccessException.class, () -> who.call(() -> annexes.attach(more)));
    }
  }

  @Test
  void anotherOfficeLearnsNothingOfADraft() {
    AttachAnnex none = new AttachAnnex(town.examined(), 0, PLAN, AnnexedDrafts.plan(PLAN));
    ResultView draft = annexed.drafted(PLAN);
    AttachAnnex stale = new AttachAnnex(draft.dossierPublicId(), 0, LIST, AnnexedDrafts.plan(LIST));
    As other = town.officerElsewhere();
    for (AttachAnnex guess : List.of(none, stale)) {
      assertThrows(NotFound.class, () -> other.call(() -> annexes.attach(guess)));
    }
  }

  @Test
  void anAnnexOfAnotherResultIsNotTakenAway() {
    ResultView one = annexed.drafted(PLAN);
    ResultView other = annexed.drafted(LIST);
    DetachAnnex wrong =
        new DetachAnnex(one.dossierPublicId(), one.version(), other.annexes().get(0).publicId());
    assertThrows(NotFound.class, () -> town.officer().call(() -> annexes.detach(wrong)));
    assertTrue(
        titles(town.officer().call(() -> drafting.open(other.dossierPublicId()))).contains(LIST));
  }
}
