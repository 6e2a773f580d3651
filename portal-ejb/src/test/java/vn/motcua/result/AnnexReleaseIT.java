package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.dossier.DossierAccess;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.OpenTown;
import vn.motcua.dossier.Reason;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.SignedDocument;
import vn.motcua.signing.SignedSet;
import vn.motcua.signing.Verdict;

/** Annexes at release: signed by the agency, named by the leader, all or nothing. */
class AnnexReleaseIT extends InContainer {
  private static final String PLAN = "Bản vẽ mặt bằng";
  private static final String LIST = "Danh mục thiết bị";

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private AnnexedDrafts annexed;
  @Inject private PaperSigner signer;
  @Inject private FilesAndSignatures condition;
  @EJB private DossierAccess dossiers;
  @EJB private ResultReservation reservation;
  @EJB private ResultRelease release;
  @EJB private ResultApproval approval;
  @EJB private ResultAnnexes annexes;
  @EJB private Results results;
  @EJB private OfficerSigning officers;

  @BeforeEach
  void build() {
    town.build();
  }

  private String xml(SignedResult signed) {
    return town.citizen()
        .call(
            () ->
                new String(
                    AnnexedDrafts.content(results.open(signed.publicId(), ResultFile.Kind.XML)),
                    StandardCharsets.UTF_8));
  }

  private ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  @Test
  void eachAnnexIsSignedByTheAgencyAloneAndKnownAsTheResults() {
    SignedResult signed = annexed.signed(PLAN, LIST);
    List<AnnexView> all = annexed.annexesOf(signed);
    assertEquals(List.of(PLAN, LIST), all.stream().map(AnnexView::title).toList());
    for (AnnexView annex : all) {
      byte[] file = annexed.file(annex);
      assertEquals(annex.size(), file.length);
      VerificationReport report = annexed.check(file);
      assertEquals(Verdict.VALID, report.verdict(), report.reasons().toString());
      assertTrue(report.releasedByUs());
      assertEquals(PaperKind.RESULT_ANNEX, report.paper().kind());
      assertEquals(signed.number(), report.paper().annexOf());
      assertEquals(1, report.signatures().size());
      assertEquals(HolderKind.ORGANISATION, report.signatures().get(0).holder());
    }
    assertNotEquals(Sha256.hexOf(annexed.file(all.get(0))), Sha256.hexOf(annexed.file(all.get(1))));
  }

  @Test
  void theLeadersSignedEnvelopeNamesTitleAndDigestOfEach() {
    ResultView view = annexed.submitted(PLAN);
    byte[] attached = attached(view);
    SignedResult signed = drafts.signed(view);
    String xml = xml(signed);
    String digest = Sha256.hexOf(attached);
    assertTrue(
        xml.contains("<r:Attachment length=\"" + attached.length + "\"")
            && xml.contains("sha256=\"" + digest + "\""),
        xml);
    assertTrue(xml.contains("_annexes") && xml.contains(PLAN), xml);
    byte[] file = annexed.file(annexed.annexesOf(signed).get(0));
    assertArrayEquals(attached, Arrays.copyOf(file, attached.length));
    assertFalse(xml(annexed.signed()).contains("Attachment"));
  }

  @Test
  void aChangedAnnexIsInvalidAndTheAttachedFileIsNotOurs() {
    ResultView view = annexed.submitted(PLAN);
    byte[] attached = attached(view);
    byte[] file = annexed.file(annexed.annexesOf(drafts.signed(view)).get(0));
    byte[] changed = file.clone();
    changed[attached.length / 2] ^= 1;
    VerificationReport report = annexed.check(changed);
    assertEquals(Verdict.INVALID, report.verdict());
    assertFalse(report.releasedByUs());
    VerificationReport plain = annexed.check(attached);
    assertFalse(plain.reasons().contains(VerificationReason.DIFFERS_FROM_RELEASED));
    assertFalse(plain.releasedByUs());
  }

  /** The first annex as the leader opens it before he signs. */
  private byte[] attached(ResultView view) {
    String annex = view.annexes().get(0).publicId();
    return town.leader().call(() -> AnnexedDrafts.content(annexes.open(annex)));
  }

  @Test
  void nothingIsReleasedWhileAnAnnexIsNotSignedOrIsAnother() {
    ResultView view = annexed.submitted(PLAN, LIST);
    SignResult command = drafts.command(view);
    SigningTask task = town.leader().call(() -> reservation.reserve(command));
    SignedSet alone = town.leader().call(() -> officers.sign(task.order(), command.pin()));
    SignedSet whole = town.leader().call(() -> signer.signAfter(task.agency(), alone));
    assertEquals(4, whole.documents().size());
    SignedDocument first = whole.documents().get(2);
    SignedDocument second = whole.documents().get(3);
    SignedDocument swapped = SignedDocument.of(first.name(), first.format(), second.content());
    SignedDocument unsigned = SignedDocument.of(first.name(), first.format(), attached(view));
    for (List<SignedDocument> less :
        List.of(
            whole.documents().subList(0, 3),
            List.of(whole.documents().get(0), whole.documents().get(1), swapped, second),
            List.of(whole.documents().get(0), whole.documents().get(1), unsigned, second))) {
      SignedSet half =
          new SignedSet(
              less, whole.signer(), whole.certificateSerial(), whole.signedAt(), whole.marks());
      assertThrows(
          EJBException.class,
          () -> town.leader().call(() -> release.release(command.key(), task, half)));
      assertEquals(ResultState.SIGNING, state(view));
      assertEquals(0, papersOf(view, "ISSUED"));
    }
    town.leader().call(() -> release.release(command.key(), task, whole));
    assertEquals(2, papersOf(view, "ISSUED"));
  }

  private long papersOf(ResultView view, String state) {
    return town.number(
        "select count(*) from issued_paper where kind = 'RESULT_ANNEX' and state = '"
            + state
            + "' and dossier_id = "
            + town.idOf(view.dossierPublicId()));
  }

  @Test
  void theGateAsksForEveryAnnex() {
    SignedResult signed = annexed.signed(PLAN);
    DossierFacts dossier = dossiers.byId(town.idOf(signed.dossierPublicId()));
    String row = " where public_id = '" + signed.publicId() + "'";
    String annex =
        " result_annex where public_id = '" + annexed.annexesOf(signed).get(0).publicId() + "'";
    long paper = town.number("select paper_id from" + annex);
    String change = "update" + annex.replace(" where", " set paper_id = %s where");
    town.change("update result set state = 'SIGNED'" + row);
    try {
      assertEquals(List.of(), condition.reasonsAgainst(dossier));
      town.change(String.format(change, "null"));
      assertEquals(
          List.of("result.release.annex-missing"),
          condition.reasonsAgainst(dossier).stream().map(Reason::messageKey).toList());
    } finally {
      town.change(String.format(change, paper));
      town.change("update result set state = 'RELEASED'" + row);
    }
  }

  @Test
  void anAgencyThatCannotSignIsSaidBeforeThePinIsAsked() {
    ResultView view = annexed.submitted(PLAN);
    long agency =
        town.number("select agency_id from result where public_id = '" + view.publicId() + "'");
    town.withoutCertificate(
        agency,
        () -> {
          assertEquals(
              "signing.agency-no-certificate",
              assertThrows(Refusal.class, () -> drafts.signed(view)).messageKey());
        });
    assertEquals(ResultState.SUBMITTED, state(view));
    assertEquals(1, annexed.annexesOf(drafts.signed(view)).size());
  }
}
