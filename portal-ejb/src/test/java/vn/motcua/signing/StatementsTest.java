package vn.motcua.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.Checker;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.HashTree;
import vn.motcua.evidence.HistoryEvent;
import vn.motcua.evidence.Receipt;
import vn.motcua.evidence.Seal;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.evidence.TreePath;
import vn.motcua.evidence.Trust;

/** Statements signed by the portal, read by the checker with nothing but Java. */
class StatementsTest {
  private static final XadesSignatures FORMAT = new XadesSignatures();
  private static final Checkpoint FIRST =
      new Checkpoint(
          1, LocalDate.of(2026, 11, 24), TestPki.NOW, 0, Sha256.hexOf("x"), HistoryEvent.BEGINNING);

  private static final String CHILD = "answer.child.fullName";
  private static final String SALT = "0".repeat(32);

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void bothReadersTakeWhatEitherKindOfKeySigned() throws GeneralSecurityException {
    for (TestPki.Signer signer : List.of(TestPki.OURS.leader, TestPki.OURS.elliptic)) {
      byte[] signed = sign(signer, FIRST.text());
      SignedStatement statement = SignedStatement.read(signed);

      assertEquals(FIRST.text(), statement.text());
      assertEquals(signer.credential().certificate(), statement.chain().get(0));
      assertEquals(TestPki.NOW, statement.signedAt());
      assertTrue(trust(TestPki.OURS).covers(statement.chain(), statement.signedAt()));
      assertFalse(trust(TestPki.STRANGER).covers(statement.chain(), statement.signedAt()));
      SignatureReport report = XmlJudge.judge(signed, TestPki.OURS.trust(), TestPki.NOW);
      assertEquals(Set.of(), report.findings());
    }
  }

  @Test
  void aPinnedCertificateIsEnoughWithinItsDates() throws GeneralSecurityException {
    SignedStatement statement = SignedStatement.read(sign(TestPki.OURS.leader, FIRST.text()));
    Trust pinned = Trust.read(OtherPrograms.pem(TestPki.OURS.leader.credential().certificate()));

    assertTrue(pinned.covers(statement.chain(), TestPki.NOW));
    assertFalse(pinned.covers(statement.chain(), TestPki.START.minusSeconds(1)));
    assertThrows(IllegalArgumentException.class, () -> Trust.read(new byte[] {1, 2, 3}));
  }

  @Test
  void everyChangeIsRefused() {
    String signed = text(sign(TestPki.OURS.leader, FIRST.text()));
    List<String> attacks = new ArrayList<>();
    attacks.add(signed.replace("number=1", "number=2"));
    attacks.add(signed.replace("<s:Text>", "<s:Text><s:Text/>"));
    attacks.add(signed.replace("</s:Text>", "</s:Text><s:Text>more</s:Text>"));
    attacks.add(signed.replace("</s:Text>", "<!-- more --></s:Text>"));
    attacks.add(signed.replace("</s:Statement>", "<s:Text/></s:Statement>"));
    attacks.add(signed.replace("<xades:SigningTime>2026", "<xades:SigningTime>2025"));
    attacks.add(signed.replace("xmldsig-more#rsa-sha256", "xmldsig-more#rsa-sha512"));
    attacks.add(signed.replaceFirst("URI=\"\"", "URI=\"#other\""));
    attacks.add(text(SignedStatement.unsigned(FIRST.text())));
    for (String attack : attacks) {
      assertFalse(attack.equals(signed));
      RuntimeException refused =
          assertThrows(RuntimeException.class, () -> SignedStatement.read(bytes(attack)));
      assertTrue(
          refused instanceof IllegalArgumentException
              || refused instanceof SignedStatement.NotAsSigned,
          () -> refused + " for " + attack);
    }
  }

  @Test
  void theCheckerFollowsAChainOfCheckpoints() throws IOException, GeneralSecurityException {
    Checkpoint second =
        new Checkpoint(
            2, FIRST.day().plusDays(1), TestPki.NOW, 5, Sha256.hexOf("y"), FIRST.digest());
    Checkpoint stray =
        new Checkpoint(
            2, FIRST.day().plusDays(1), TestPki.NOW, 5, Sha256.hexOf("y"), Sha256.hexOf("z"));
    String one = file("1.xml", sign(TestPki.OURS.leader, FIRST.text()));
    String two = file("2.xml", sign(TestPki.OURS.leader, second.text()));
    String other = file("3.xml", sign(TestPki.OURS.leader, stray.text()));
    String pem = file("root.pem", OtherPrograms.pem(TestPki.OURS.root.certificate()));
    String foreign = file("other.pem", OtherPrograms.pem(TestPki.STRANGER.root.certificate()));

    assertEquals(Checker.HOLDS, check("checkpoint", two, one, "--trust", pem));
    assertEquals(Checker.NOT_CHECKED, check("checkpoint", one, two));
    assertEquals(Checker.BROKEN, check("checkpoint", one, other, "--trust", pem));
    assertEquals(Checker.BROKEN, check("checkpoint", one, "--trust", foreign));
    assertEquals(Checker.NOT_CHECKED, check("checkpoint", pem, "--trust", pem));
    assertEquals(Checker.NOT_CHECKED, check("checkpoint", one, "--unknown", pem));
  }

  @Test
  void theCheckerTakesASealedReceiptAlone() throws IOException, GeneralSecurityException {
    byte[] sealed = receipt("H99.12").toXml();
    String pem = file("root.pem", OtherPrograms.pem(TestPki.OURS.root.certificate()));
    String good = file("r.xml", sealed);
    String changed = file("c.xml", bytes(text(sealed).replace("25000", "20000")));
    String foreign = file("f.xml", receipt("H99.13").toXml());

    assertEquals(Checker.HOLDS, check("receipt", good, "--trust", pem));
    assertTrue(said().contains("nguyên vẹn") && !said().contains("Chưa kiểm"), said());
    assertEquals(Checker.BROKEN, check("receipt", changed, "--trust", pem));
    assertEquals(Checker.BROKEN, check("receipt", foreign, "--trust", pem));
    assertEquals(Checker.NOT_CHECKED, check("receipt", good));
  }

  @Test
  void answersThatNobodyShowsAreSaidToBeUnchecked() throws IOException, GeneralSecurityException {
    String pem = file("root.pem", OtherPrograms.pem(TestPki.OURS.root.certificate()));
    String line = CHILD + "=" + SALT + " \"Trần Thử An\"\n";
    String answers = file("a.txt", bytes(line));
    String lies = file("l.txt", bytes(line.replace("An", "Bình")));
    String nothing = file("n.txt", bytes("\n"));
    String one = file("1.xml", receipt("H99.12", CHILD).toXml());
    String two = file("2.xml", receipt("H99.12", CHILD, "answer.child.sex").toXml());

    assertEquals(Checker.HOLDS, check("receipt", one, "--answers", answers, "--trust", pem));
    assertTrue(said().contains(CHILD + " đúng như đã nộp"), said());
    assertFalse(said().contains("Chưa kiểm"), said());
    assertEquals(Checker.BROKEN, check("receipt", two, "--answers", lies, "--trust", pem));
    assertEquals(Checker.NOT_CHECKED, check("receipt", one, "--trust", pem));
    assertTrue(said().contains("Chưa kiểm 1 câu trả lời"), said());
    assertEquals(Checker.NOT_CHECKED, check("receipt", one, "--answers", nothing, "--trust", pem));
    assertTrue(said().contains("Chưa kiểm: " + CHILD + "."), said());
    assertEquals(Checker.NOT_CHECKED, check("receipt", two, "--answers", answers, "--trust", pem));
    assertTrue(said().contains("Chưa kiểm: answer.child.sex."), said());
  }

  /** A statement of level LT brings its answers along; who it is by is known from its root. */
  @Test
  void theCheckerBelievesTheAnswersInAStatement() throws IOException, GeneralSecurityException {
    try (SignedPapers papers = new SignedPapers()) {
      TestPki pki = papers.authorities();
      X509Certificate leader = pki.leader.credential().certificate();
      byte[] signed = sign(pki.leader, FIRST.text());
      String pem = file("root.pem", OtherPrograms.pem(pki.root.certificate()));
      String raised = text(papers.raisedXml(signed, SignatureLevel.LT, folder));
      OcspForgery ours = OcspForgery.by(pki, leader);
      Instant since = TestPki.NOW.plusSeconds(1);
      byte[] revoked = ours.says(OcspForgery.revoked(TestPki.NOW.minusSeconds(1)), TestPki.NOW);
      byte[] later = ours.says(OcspForgery.revoked(since), since);
      byte[] strange = ours.by(pki.elliptic).says(CertificateStatus.GOOD, TestPki.NOW);

      check(Checker.HOLDS, "xác nhận của tổ chức cấp", raised, pem);
      check(Checker.HOLDS, "bị thu hồi lúc " + since, answering(raised, later), pem);
      check(Checker.BROKEN, "revoked", answering(raised, revoked), pem);
      check(Checker.NOT_CHECKED, "không chứng minh được", answering(raised, strange), pem);
      check(Checker.HOLDS, "không chứng minh được", text(signed), pem);
      check(Checker.BROKEN, "time-stamp", stampedElsewhere(raised, papers), pem);
    }
  }

  private void check(int expected, String words, String statement, String pem) throws IOException {
    int outcome = check("checkpoint", file("s.xml", bytes(statement)), "--trust", pem);
    assertEquals(expected, outcome, said());
    assertTrue(said().contains(words), said());
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static String answering(String statement, byte[] answer) {
    return statement.replaceFirst(
        "(EncapsulatedOCSPValue[^>]*>)[^<]+", "$1" + Base64.getEncoder().encodeToString(answer));
  }

  private String stampedElsewhere(String statement, SignedPapers papers) {
    String other =
        text(
            papers.raisedXml(sign(papers.authorities().leader, "other"), SignatureLevel.T, folder));
    String token = other.replaceFirst("(?s).*EncapsulatedTimeStamp[^>]*>([^<]+)<.*", "$1");
    return statement.replaceFirst("(EncapsulatedTimeStamp[^>]*>)[^<]+", "$1" + token);
  }

  private static SealedReceipt receipt(String sealedBy, String... answers) {
    String digest =
        Sha256.hexOf(SALT.getBytes(StandardCharsets.US_ASCII), bytes("\"Trần Thử An\""));
    Stream<Receipt.Line> facts =
        Stream.of(new Receipt.Line("agency", "H99.12"), new Receipt.Line("fee", "25000"));
    Stream<Receipt.Line> digests = Stream.of(answers).map(name -> new Receipt.Line(name, digest));
    Receipt receipt = new Receipt(Stream.concat(facts, digests).toList());
    HashTree tree = HashTree.of(List.of(bytes("another"), receipt.entry()));
    Seal seal = new Seal(sealedBy, TestPki.NOW, 2, Sha256.hex(tree.root()));
    return new SealedReceipt(
        receipt, new TreePath(1, 2, tree.path(1)), sign(TestPki.OURS.elliptic, seal.text()));
  }

  private static byte[] sign(TestPki.Signer signer, String text) {
    return signer.sign(FORMAT, SignedStatement.unsigned(text), SigningOptions.at(TestPki.NOW));
  }

  private static Trust trust(TestPki pki) throws GeneralSecurityException {
    return Trust.read(OtherPrograms.pem(pki.root.certificate()));
  }

  private int check(String... arguments) {
    said.reset();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int outcome = new Checker(out, Locale.forLanguageTag("vi")).run(arguments);
    assertTrue(said.size() > 0, () -> "says nothing to " + Arrays.toString(arguments));
    return outcome;
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
