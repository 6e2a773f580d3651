package vn.motcua.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.signing.OcspForgery;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.SignedPapers;
import vn.motcua.signing.SignedPapers.Signer;
import vn.motcua.signing.TestPki;

/**
 * What an archive proves of certificates by itself: by its own lists and OCSP answers, and by those
 * inside the files it holds. Each archive is genuinely signed and stamped.
 */
class ArchiveRevocationTest {
  private static final SignedPapers SIGNED = new SignedPapers();
  private static final SampleArchive SAMPLE = new SampleArchive(SIGNED);
  private static final Map<String, byte[]> FILES = SAMPLE.files();
  private static final TestPki PKI = SIGNED.authorities();
  private static final X509Certificate LEADER = PKI.leader.credential().certificate();
  private static final Instant MADE = SampleArchive.MADE;
  private static final String LIST = "trust/list-1.crl";
  private static final String ANSWER = "trust/answer-1.ocsp";
  private static final String ENVELOPE = "issued/01-result.xml";
  private static final String RESULT = "issued/01-result.pdf";
  private static final String UNKNOWN = "no revocation list or answer in the file proves";

  @TempDir private static Path folder;

  @AfterAll
  static void stop() {
    SIGNED.close();
  }

  private static String checked(int expected, Map<String, byte[]> files) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    files.forEach(
        (name, bytes) -> entries.add(ArchiveEntry.of(name, "application/octet-stream", bytes)));
    AsicContainer container = new AsicContainer(entries, MADE);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    container.write(archive, SIGNED.beside(container.manifest(), Signer.OURS, folder));
    Path file = Files.write(folder.resolve("a.asice"), archive.toByteArray());
    Path root = Files.write(folder.resolve("root.crt"), SIGNED.root());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int outcome =
        new ArchiveCommand(out, Locale.ENGLISH, Clock.fixed(MADE, ZoneOffset.UTC))
            .run(List.of(file.toString(), "--trust", root.toString()));
    String text = said.toString(StandardCharsets.UTF_8);
    assertEquals(expected, outcome, text);
    return text;
  }

  /** The sample without its list. */
  private static Map<String, byte[]> bare() {
    Map<String, byte[]> files = new LinkedHashMap<>(FILES);
    files.remove(LIST);
    return files;
  }

  private static Map<String, byte[]> with(String name, byte[] content) {
    Map<String, byte[]> files = bare();
    files.put(name, content);
    return files;
  }

  /** The sample without its list, with another file that its register names. */
  private static Map<String, byte[]> holding(String name, byte[] content) {
    String register = new String(FILES.get("register.json"), StandardCharsets.UTF_8);
    Map<String, byte[]> files = with(name, content);
    files.put(
        "register.json",
        register
            .replace(Sha256.hexOf(FILES.get(name)), Sha256.hexOf(content))
            .getBytes(StandardCharsets.UTF_8));
    return files;
  }

  private static byte[] answer(CertificateStatus status, Instant from) {
    return OcspForgery.by(PKI, LEADER).says(status, from);
  }

  @Test
  void itsListSaysOfEverySignerThatHeWasGood() throws IOException {
    String text = checked(0, FILES);
    for (String signed : List.of("META-INF/signature001.p7s", RESULT, ENVELOPE)) {
      assertTrue(line(text, signed).contains("was not revoked when it signed"), text);
    }
  }

  @Test
  void anAnswerDoesTheSameAsAList() throws IOException {
    String text = checked(0, with(ANSWER, answer(CertificateStatus.GOOD, MADE)));
    assertTrue(line(text, RESULT).contains("confirmed at " + MADE), text);
  }

  @Test
  void withoutAnyNothingIsProvenAndNothingIsWrong() throws IOException {
    String text = checked(2, bare());
    assertTrue(line(text, RESULT).contains(UNKNOWN), text);
    assertTrue(text.contains("Nothing in the archive is untrue"), text);
  }

  @Test
  void revokedBeforeIsUntrueAndRevokedSinceIsSaid() throws IOException {
    Instant before = MADE.minus(Duration.ofDays(1));
    Instant since = MADE.plus(Duration.ofDays(1));
    assertTrue(
        checked(1, with(ANSWER, answer(OcspForgery.revoked(before), MADE)))
            .contains("was revoked"));
    String text = checked(0, with(ANSWER, answer(OcspForgery.revoked(since), since)));
    assertTrue(line(text, ENVELOPE).contains("was revoked at " + since + ", after"), text);
  }

  @Test
  void anAnswerThatDoesNotCountProvesNothing() throws IOException {
    OcspForgery ours = OcspForgery.by(PKI, LEADER);
    Instant yesterday = MADE.minus(Duration.ofDays(1));
    X509Certificate other = PKI.elliptic.credential().certificate();
    List<byte[]> faulty =
        List.of(
            ours.says(CertificateStatus.GOOD, yesterday),
            ours.by(PKI.elliptic).says(CertificateStatus.GOOD, MADE),
            OcspForgery.by(TestPki.STRANGER, LEADER).says(CertificateStatus.GOOD, MADE),
            OcspForgery.by(PKI, other).says(CertificateStatus.GOOD, MADE),
            OcspForgery.by(TestPki.STRANGER, LEADER).says(OcspForgery.revoked(yesterday), MADE));
    for (byte[] one : faulty) {
      assertTrue(line(checked(2, with(ANSWER, one)), ENVELOPE).contains(UNKNOWN));
    }
  }

  @Test
  void aLongTermEnvelopeProvesItsSignerAlone() throws IOException {
    byte[] raised = SIGNED.raisedXml(FILES.get(ENVELOPE), SignatureLevel.LT, folder);
    String text = checked(2, holding(ENVELOPE, raised));
    assertFalse(text.lines().anyMatch(l -> l.startsWith(ENVELOPE) && l.contains(UNKNOWN)), text);
    assertTrue(line(text, RESULT).contains(UNKNOWN), text);
  }

  @Test
  void aLongTermPdfProvesItsSignerAlone() throws IOException {
    byte[] raised = SIGNED.raised(FILES.get(RESULT), SignatureLevel.LTA, folder);
    String text = checked(2, holding(RESULT, raised));
    assertFalse(text.lines().anyMatch(l -> l.startsWith(RESULT) && l.contains(UNKNOWN)), text);
    assertTrue(line(text, ENVELOPE).contains(UNKNOWN), text);
  }

  private static String line(String text, String begin) {
    return text.lines()
        .filter(line -> line.startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new AssertionError(begin + " not in: " + text));
  }
}
