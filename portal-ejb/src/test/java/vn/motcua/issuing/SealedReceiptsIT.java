package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.evidence.Checker;
import vn.motcua.evidence.Receipt;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.Verdict;

/** XML receipts: written with the paper, sealed in batches, checkable alone. */
class SealedReceiptsIT extends DeliveredByHand {
  private static final String WAITS =
      "select count(*) from receipt_waiting w join issued_paper p on p.id = w.paper_id"
          + " where p.public_id = '%s'";
  private static final String PLACED =
      "select count(*) from receipt_place s join issued_paper p on p.id = s.paper_id"
          + " where p.public_id = '%s'";

  @Inject private PaperRegister register;
  @EJB private SealedReceipts receipts;
  @EJB private IssuedPapers papers;
  @EJB private ReceiptSealing sealing;
  @EJB private ReceiptSealings job;
  @EJB private OrganisationSigning signing;
  @EJB private DocumentVerification verification;

  private List<ReceiptState> of(String dossier) {
    deliver();
    return town.citizen().call(() -> receipts.ofDossier(dossier));
  }

  private void seal() {
    Jobs.rest(false);
    job.round();
    Jobs.rest(true);
  }

  private byte[] content(IssuedFile file) throws IOException {
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    }
  }

  private byte[] open(ReceiptState one) throws IOException {
    return content(town.citizen().call(() -> receipts.open(one.publicId())));
  }

  private VerificationReport check(byte[]... files) {
    return As.nobody()
        .call(() -> verification.verify(Arrays.stream(files).map(UploadedPart::new).toList()));
  }

  @Test
  void aReceiptWaitsUntilItIsSealedAndThenPassesAlone() throws IOException {
    String dossier = town.filed();
    ReceiptState waiting = of(dossier).get(0);
    assertFalse(waiting.sealed());
    assertEquals(PaperKind.FILING_CONFIRMATION, waiting.kind());
    assertThrows(
        NotFound.class, () -> town.citizen().call(() -> receipts.open(waiting.publicId())));
    seal();
    ReceiptState sealed = of(dossier).get(0);
    assertTrue(sealed.sealed());
    byte[] file = open(sealed);
    VerificationReport report = check(file);
    assertEquals(Verdict.VALID, report.verdict(), () -> report.reasons().toString());
    assertTrue(report.releasedByUs());
    assertEquals(PaperKind.FILING_CONFIRMATION, report.paper().kind());
    assertThrows(
        NotFound.class, () -> town.citizen2().call(() -> receipts.open(sealed.publicId())));
    assertThrows(
        NotFound.class, () -> town.citizen2().call(() -> receipts.answers(sealed.publicId())));
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> receipts.ofDossier(dossier)));
  }

  @Test
  void itGoesWithThePdfOfTheSamePaper() throws IOException {
    String dossier = town.filed();
    String other = town.filed();
    of(dossier);
    seal();
    ReceiptState mine = of(dossier).get(0);
    byte[] pdf = content(town.citizen().call(() -> papers.open(mine.publicId())));
    VerificationReport together = check(pdf, open(mine));
    assertEquals(Verdict.VALID, together.verdict(), () -> together.reasons().toString());
    VerificationReport apart = check(pdf, open(of(other).get(0)));
    assertTrue(apart.reasons().contains(VerificationReason.PDF_XML_MISMATCH));
  }

  @Test
  void whatWasFiledIsInIt() throws IOException {
    String dossier = town.filed();
    of(dossier);
    seal();
    Receipt receipt = SealedReceipt.read(open(of(dossier).get(0))).receipt();
    String number =
        "select count(*) from dossier where public_id = '%s' and submission_number = '%s'";
    assertEquals(1, town.number(number.formatted(dossier, receipt.value("submission"))));
    assertEquals(dossier, receipt.value("dossier"));
    assertEquals("H99.12", receipt.value("agency"));
    assertEquals(64, receipt.value("revision-digest").length());
    assertEquals(64, receipt.value("answer.child.fullName").length());
    assertTrue(receipt.value("paper.birthCertificate").endsWith(" chung-sinh.pdf"));
    assertTrue(receipt.value("history").startsWith("1 "), receipt.value("history"));
    assertFalse(receipt.text().contains("Trần Thử An"), "names nobody");
  }

  @Test
  void atReceiptItSaysCodeFeeDateAndHistory() throws IOException {
    String dossier = town.received();
    of(dossier);
    seal();
    ReceiptState form =
        of(dossier).stream().filter(r -> r.kind() == PaperKind.FORM_01).findFirst().orElseThrow();
    Receipt receipt = SealedReceipt.read(open(form)).receipt();
    String code = "select count(*) from dossier where public_id = '%s' and code = '%s'";
    assertEquals(1, town.number(code.formatted(dossier, receipt.value("code"))));
    assertEquals("0", receipt.value("fee"));
    assertTrue(receipt.value("due").endsWith("Z"), receipt.value("due"));
    assertTrue(receipt.lines().stream().anyMatch(line -> line.name().equals("due-day")));
    String history =
        "select count(*) from dossier_event e join dossier d on d.id = e.dossier_id"
            + " where d.public_id = '%s' and concat(e.seq, ' ', e.digest) = '%s'";
    assertEquals(1, town.number(history.formatted(dossier, receipt.value("history"))));
    assertFalse(form.answers());
    assertEquals(Verdict.VALID, check(open(form)).verdict());
  }

  @Test
  void theCheckerTakesItWithItsAnswers() throws IOException {
    String dossier = town.filed();
    of(dossier);
    seal();
    ReceiptState one = of(dossier).get(0);
    byte[] file = open(one);
    Path receipt = Files.write(Files.createTempFile("receipt", ".xml"), file);
    byte[] said = content(town.citizen().call(() -> receipts.answers(one.publicId())));
    Path answers = Files.write(Files.createTempFile("answers", ".txt"), said);
    Path pem = Files.createTempFile("signer", ".der");
    try {
      byte[] seal = SealedReceipt.read(file).signed();
      Files.write(pem, SignedStatement.read(seal).chain().get(0).getEncoded());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Checker checker =
          new Checker(
              new PrintStream(out, true, StandardCharsets.UTF_8), Locale.forLanguageTag("vi"));
      int outcome =
          checker.run(
              "receipt",
              receipt.toString(),
              "--answers",
              answers.toString(),
              "--trust",
              pem.toString());
      assertEquals(Checker.HOLDS, outcome, () -> out.toString(StandardCharsets.UTF_8));
    } catch (java.security.cert.CertificateEncodingException impossible) {
      throw new IllegalStateException(impossible);
    } finally {
      Files.delete(receipt);
      Files.delete(answers);
      Files.delete(pem);
    }
  }

  @Test
  void aChangedReceiptIsRefusedAndAStrangersPathToo() throws IOException {
    String one = town.filed();
    String two = town.filed();
    of(one);
    seal();
    byte[] mine = open(of(one).get(0));
    SealedReceipt read = SealedReceipt.read(mine);
    SealedReceipt other = SealedReceipt.read(open(of(two).get(0)));
    String text = new String(mine, StandardCharsets.UTF_8);
    byte[] changed =
        text.replace("chung-sinh.pdf", "khai-sinh.pdf").getBytes(StandardCharsets.UTF_8);
    byte[] mixed = new SealedReceipt(read.receipt(), other.path(), read.signed()).toXml();
    for (byte[] attack : List.of(changed, mixed)) {
      VerificationReport report = check(attack);
      assertEquals(Verdict.INVALID, report.verdict());
      assertTrue(
          report.reasons().contains(VerificationReason.CHANGED_AFTER_SIGNING),
          () -> report.reasons().toString());
    }
    byte[] spaced = text.replace("\n<r:Seal>", "\n\n<r:Seal>").getBytes(StandardCharsets.UTF_8);
    assertTrue(
        check(spaced).reasons().contains(VerificationReason.DIFFERS_FROM_RELEASED),
        "the same content, but not the file that was released");
  }

  @Test
  void aBatchThatDiedBeforeItWasKeptIsSealedOnce() throws IOException {
    String dossier = town.filed();
    ReceiptState one = of(dossier).get(0);
    long agency = register.byPublicId(one.publicId()).orElseThrow().agencyId();
    SealingBatch died = system().call(() -> sealing.batch(agency));
    system().call(() -> signing.state(died.seal().text(), agency));
    assertEquals(1, town.number(WAITS.formatted(one.publicId())));
    assertEquals(0, town.number(PLACED.formatted(one.publicId())));
    seal();
    assertEquals(0, town.number(WAITS.formatted(one.publicId())));
    assertEquals(1, town.number(PLACED.formatted(one.publicId())));
    assertEquals(Verdict.VALID, check(open(of(dossier).get(0))).verdict());
  }

  @Test
  void twoNodesWithTheSameBatchSealItOnce() throws IOException {
    String dossier = town.filed();
    ReceiptState one = of(dossier).get(0);
    long agency = register.byPublicId(one.publicId()).orElseThrow().agencyId();
    SealingBatch first = system().call(() -> sealing.batch(agency));
    SealingBatch second = system().call(() -> sealing.batch(agency));
    byte[] signed = sign(first, agency);
    byte[] again = sign(second, agency);
    system().run(() -> sealing.keep(first, signed));
    Refusal refused =
        assertThrows(Refusal.class, () -> system().run(() -> sealing.keep(second, again)));
    assertEquals("issuing.sealed-meanwhile", refused.messageKey());
    assertEquals(1, town.number(PLACED.formatted(one.publicId())));
    assertEquals(Verdict.VALID, check(open(one)).verdict());
  }

  @Test
  void theSameMessageAgainMakesNoSecondReceipt() {
    String dossier = town.filed();
    assertEquals(1, of(dossier).size());
    town.change(
        "update outbox_message set state = 'PENDING', next_try_at = created_at"
            + " where kind = 'paper.issue' and ids like '%\""
            + town.idOf(dossier)
            + "\"%'");
    assertEquals(1, of(dossier).size());
    assertNotEquals(0, town.number("select count(*) from receipt_waiting"));
  }

  private byte[] sign(SealingBatch batch, long agency) {
    return system()
        .call(() -> signing.state(batch.seal().text(), agency))
        .documents()
        .get(0)
        .content();
  }
}
