package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
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
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.shared.NotFound;
import vn.motcua.signing.Verdict;

/** What a released result is to its owner, to the office and to everybody else. */
class ResultsIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PaperRegister register;
  @EJB private ResultDrafting drafting;
  @EJB private ResultApproval approval;
  @EJB private ResultSigning signing;
  @EJB private Results results;
  @EJB private DocumentVerification verification;

  @BeforeEach
  void build() {
    town.build();
  }

  @Test
  void anyoneMayVerifyWhatWasReleasedAndAChangedByteIsSeen() throws IOException {
    SignedResult signed = drafts.signed(drafts.submitted(town.examined()));
    byte[] pdf = file(town.citizen(), signed.publicId(), ResultFile.Kind.PDF);
    byte[] xml = file(town.citizen(), signed.publicId(), ResultFile.Kind.XML);
    VerificationReport both = verify(pdf, xml);
    assertEquals(Verdict.VALID, both.verdict(), both.reasons().toString());
    assertTrue(both.releasedByUs());
    assertEquals(signed.number(), both.paper().number());
    assertTrue(
        As.nobody()
            .call(() -> verification.byNumber(signed.number(), signed.checkCode()))
            .isPresent());
    pdf[pdf.length / 3] ^= 1;
    VerificationReport changed = verify(pdf);
    assertNotEquals(Verdict.VALID, changed.verdict());
    assertFalse(changed.releasedByUs());
  }

  @Test
  void othersSeeNothingAndMayDoNothing() {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
    assertThrows(NotFound.class, () -> town.stranger().call(() -> approval.open(view.publicId())));
    assertThrows(
        NotFound.class, () -> town.stranger().call(() -> signing.sign(drafts.command(view))));
    assertThrows(
        EJBAccessException.class,
        () -> town.officer().call(() -> signing.sign(drafts.command(view))));
    SignedResult signed = drafts.signed(view);
    assertThrows(
        NotFound.class,
        () -> town.citizen2().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF)));
    assertThrows(
        EJBAccessException.class,
        () -> As.nobody().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF)));
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
    SignedResult signed = drafts.signed(view);
    assertTrue(signed.number().endsWith("/QĐ-TC"), signed.number());
    String xml =
        new String(
            file(town.citizen(), signed.publicId(), ResultFile.Kind.XML), StandardCharsets.UTF_8);
    assertTrue(xml.contains("REFUSED"));
    assertEquals("RETURNED", town.status(dossier));
  }

  @Test
  void aSignedResultReachesItsOwnerWithBothFilesRegistered() throws IOException {
    String dossier = town.examined();
    ResultView view = drafts.submitted(dossier);
    SignedResult signed = drafts.signed(view);
    assertTrue(signed.returned());
    assertEquals("RETURNED", town.status(dossier));
    List<ReleasedResult> released = town.citizen().call(() -> results.ofDossier(dossier));
    assertEquals(signed.number(), released.get(0).number());
    byte[] pdf = file(town.citizen(), signed.publicId(), ResultFile.Kind.PDF);
    byte[] xml = file(town.citizen(), signed.publicId(), ResultFile.Kind.XML);
    RegisteredPaper paper = register.byCheckCode(signed.checkCode()).orElseThrow();
    assertEquals(PaperState.ISSUED, paper.state());
    assertEquals(Sha256.hexOf(pdf), paper.sha256());
    assertEquals(Sha256.hexOf(xml), paper.envelopeSha256());
    byte[] prefix = Arrays.copyOf(pdf, (int) paper.unsigned().length());
    assertEquals(Sha256.hexOf(prefix), paper.unsigned().sha256());
    String envelope = new String(xml, StandardCharsets.UTF_8);
    assertTrue(envelope.contains(paper.unsigned().sha256()), "the envelope names the paper");
    assertTrue(envelope.contains("48/2026"));
  }

  @Test
  void theOfficeThatOpensAReleasedResultLeavesARow() {
    String dossier = town.examined();
    SignedResult signed = drafts.signed(drafts.submitted(dossier));
    String reads =
        "select count(*) from dossier_read where door = 'result' and dossier_id = "
            + town.idOf(dossier);
    town.citizen().call(() -> results.open(signed.publicId(), ResultFile.Kind.XML));
    assertEquals(0, town.number(reads));
    town.officer().call(() -> results.open(signed.publicId(), ResultFile.Kind.PDF));
    assertEquals(1, town.number(reads));
  }

  private byte[] file(As who, String publicId, ResultFile.Kind kind) throws IOException {
    ResultFile file = who.call(() -> results.open(publicId, kind));
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  private VerificationReport verify(byte[]... files) {
    List<UploadedPart> parts = Arrays.stream(files).map(UploadedPart::new).toList();
    return As.nobody().call(() -> verification.verify(parts));
  }
}
