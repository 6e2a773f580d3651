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
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.SignedPapers;
import vn.motcua.signing.SignedPapers.Signer;

/**
 * What the stand-alone checker says of the signatures inside an archive. Each archive here is
 * genuinely signed by the office, which put something else into it and into its register.
 */
class ArchiveSignaturesTest {
  private static final SignedPapers SIGNED = new SignedPapers();
  private static final SampleArchive SAMPLE = new SampleArchive(SIGNED);
  private static final byte[] PDF = SampleArchive.UNSIGNED;
  private static final String RESULT = "issued/01-result.pdf";
  private static final String ENVELOPE = "issued/01-result.xml";
  private static final String RECEIPT = "issued/02-filing-confirmation.xml";

  private static Map<String, byte[]> files;
  @TempDir private static Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeAll
  static void make() {
    files = SAMPLE.files();
  }

  @AfterAll
  static void stop() {
    SIGNED.close();
  }

  private static byte[] archive(Map<String, byte[]> files, boolean stamped) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    files.forEach(
        (name, bytes) -> entries.add(ArchiveEntry.of(name, "application/octet-stream", bytes)));
    AsicContainer container = new AsicContainer(entries, SampleArchive.MADE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] manifest = container.manifest();
    container.write(
        out,
        stamped
            ? SIGNED.beside(manifest, Signer.OURS, folder)
            : SIGNED.beside(manifest, Signer.OURS));
    return out.toByteArray();
  }

  private String checked(int expected, byte[] archive) throws IOException {
    said.reset();
    Path file = Files.write(folder.resolve("a.asice"), archive);
    Path root = Files.write(folder.resolve("root.crt"), SIGNED.root());
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int outcome =
        new ArchiveCommand(out, Locale.ENGLISH, Clock.fixed(SampleArchive.MADE, ZoneOffset.UTC))
            .run(List.of(file.toString(), "--trust", root.toString()));
    String text = said.toString(StandardCharsets.UTF_8);
    assertEquals(expected, outcome, text);
    return text;
  }

  /** An archive with another file, which the register names as if it had always been this one. */
  private static byte[] holding(String name, byte[] content) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    String register = new String(files.get("register.json"), StandardCharsets.UTF_8);
    changed.put(name, content);
    changed.put(
        "register.json",
        register
            .replace(Sha256.hexOf(files.get(name)), Sha256.hexOf(content))
            .getBytes(StandardCharsets.UTF_8));
    return archive(changed, true);
  }

  private void says(String words, String name, byte[] content) throws IOException {
    String text = checked(1, holding(name, content));
    assertTrue(text.contains(name) && text.contains(words), () -> words + " not in: " + text);
  }

  private static byte[] changed(String name, String old, String fresh) {
    String text = new String(files.get(name), StandardCharsets.UTF_8);
    assertTrue(text.contains(old), old);
    return text.replace(old, fresh).getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aTimeStampTakenOffIsFoundSinceTheDataSaysThatThereIsOne() throws IOException {
    checked(0, archive(files, true));
    assertTrue(checked(1, archive(files, false)).contains("was taken off"));

    String text = checked(0, archive(new SampleArchive(SIGNED, SignatureLevel.B).files(), false));
    assertTrue(text.contains("has no time-stamp"), text);
  }

  @Test
  void signersAreNamedInWords() throws IOException {
    String text = checked(0, archive(files, true));
    assertTrue(text.contains("CN=Phạm Văn Khuôn"), text);
    assertTrue(text.contains("serialNumber="), text);
    assertFalse(text.contains("2.5.4.") || text.contains("=#"), text);
  }

  @Test
  void anEnvelopeIsJudgedByTheStrictProfile() throws IOException {
    says("CHANGED_AFTER_SIGNING", ENVELOPE, changed(ENVELOPE, "Mầm", "Mẩm"));
    says(
        "UNKNOWN_STRUCTURE",
        ENVELOPE,
        changed(ENVELOPE, "Khuôn</r:SignerName>", "<!-- -->Khuôn</r:SignerName>"));
    says("NO_SIGNATURE", ENVELOPE, Samples.envelope(PDF).toXml());
    says("UNKNOWN_FORMAT", ENVELOPE, "<!DOCTYPE r><r/>".getBytes(StandardCharsets.UTF_8));
    says("speaks of another PDF", ENVELOPE, SIGNED.envelope(SIGNED.invisible(PDF)));
  }

  @Test
  void whoSignedAnEnvelopeHasToBeTrustedAndNotRevoked() throws IOException {
    says("does not come from", ENVELOPE, SIGNED.envelope(PDF, Signer.STRANGER));
    says("was revoked", ENVELOPE, SIGNED.envelope(PDF, Signer.REVOKED));
  }

  @Test
  void whoSignedAPdfHasToBeTrustedAndNotRevoked() throws IOException {
    says("does not come from", RESULT, SIGNED.invisible(PDF, Signer.STRANGER));
    says("was revoked", RESULT, SIGNED.invisible(PDF, Signer.REVOKED));
  }

  /** Whoever claims a time at which the certificate was good may be right: nobody can say. */
  @Test
  void anExpiredCertificateWithoutAStampLeavesItOpen() throws IOException {
    byte[] xml = SIGNED.envelopeBefore(PDF, Signer.EXPIRED);
    String text = checked(2, holding(ENVELOPE, xml));
    assertTrue(text.contains("has expired since"), text);
    says("does not come from", ENVELOPE, SIGNED.envelope(PDF, Signer.EXPIRED));
  }

  @Test
  void theSecondSignatureOfAPdfIsCheckedAsTheFirst() throws IOException {
    byte[] both = SIGNED.again(files.get(RESULT), Signer.OURS);
    checked(0, holding(RESULT, both));
    says("does not come from", RESULT, SIGNED.again(files.get(RESULT), Signer.STRANGER));
    byte[] first = both.clone();
    first[PDF.length / 2] ^= 1;
    says("the signature in the PDF is not good", RESULT, first);
  }

  @Test
  void aReceiptHasToBeInTheBatchThatWasSealedAndBeOfItsPaper() throws IOException {
    says("not in the batch", RECEIPT, changed(RECEIPT, "7K3M-2P9Q-44", "7K3M-2P9Q-45"));
    says("not in the batch", RECEIPT, SAMPLE.sealed(PDF, "H99.13").toXml());
    says("not in the batch", RECEIPT, SAMPLE.sealed(SIGNED.invisible(PDF), "H99.12").toXml());
    says("not in the batch", RECEIPT, "<r/>".getBytes(StandardCharsets.UTF_8));
  }
}
