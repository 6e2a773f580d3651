package vn.motcua.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.europa.esig.dss.asic.cades.validation.ASiCContainerWithCAdESAnalyzer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.HistoryFile;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.signing.SignedPapers;
import vn.motcua.signing.SignedPapers.Signer;

/** What the stand-alone checker says of archives, untouched and manipulated. */
class ArchiveManipulationsTest {
  private static final SignedPapers SIGNED = new SignedPapers();
  private static final SampleArchive SAMPLE = new SampleArchive(SIGNED);
  private static final long SEED = 20261124;
  private static final int TRIES = 120;

  private static Map<String, byte[]> files;
  private static byte[] good;

  @TempDir private static Path folder;
  @TempDir private static Path data;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeAll
  static void make() throws IOException {
    files = SAMPLE.files();
    good = archive(files, Signer.OURS);
    Files.write(folder.resolve("root.crt"), SIGNED.root());
  }

  @AfterAll
  static void stop() {
    SIGNED.close();
  }

  private static byte[] archive(Map<String, byte[]> files, Signer signer) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    files.forEach(
        (name, bytes) -> entries.add(ArchiveEntry.of(name, "application/octet-stream", bytes)));
    AsicContainer container = new AsicContainer(entries, SampleArchive.MADE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    container.write(out, SIGNED.beside(container.manifest(), signer, data));
    return out.toByteArray();
  }

  private int check(byte[] archive, String... more) throws IOException {
    said.reset();
    Path file = Files.write(folder.resolve("a.asice"), archive);
    List<String> arguments = new ArrayList<>(List.of(file.toString()));
    arguments.addAll(Arrays.asList(more));
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    Clock clock = Clock.fixed(SampleArchive.MADE, ZoneOffset.UTC);
    return new ArchiveCommand(out, Locale.ENGLISH, clock).run(arguments);
  }

  private int checkTrusting(byte[] archive) throws IOException {
    return check(archive, "--trust", folder.resolve("root.crt").toString());
  }

  private void broken(byte[] archive, String named) throws IOException {
    assertEquals(1, checkTrusting(archive), () -> named + ": " + said());
    assertTrue(said().contains(named), () -> named + " not in: " + said());
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void anUntouchedArchiveHoldsAndSaysWhoSignedAndWhen() throws IOException {
    assertEquals(0, checkTrusting(good), this::said);
    assertTrue(said().contains("2026-11-24T03:00:00Z"), said());
    assertTrue(said().contains("officer-1001") || said().contains("Khu"), said());
    ChainedEvent second = SAMPLE.history.get(1);
    assertEquals(
        0,
        check(good, "2", second.digest(), "--trust", folder.resolve("root.crt").toString()),
        this::said);
  }

  @Test
  void theLibraryReadsTheSameContainerAndFindsItsSignatureGood() {
    ASiCContainerWithCAdESAnalyzer analyzer =
        new ASiCContainerWithCAdESAnalyzer(new InMemoryDocument(good));
    analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
    assertEquals(1, analyzer.getSignatures().size());
    var signature = analyzer.getSignatures().get(0);
    signature.checkSignatureIntegrity();
    assertTrue(signature.getSignatureCryptographicVerification().isSignatureValid());
    assertEquals(1, signature.getSignatureTimestamps().size());
  }

  @Test
  void withoutTrustItIsNotCheckedWhoSigned() throws IOException {
    assertEquals(2, check(good), this::said);
    assertTrue(said().contains("--trust"), said());
  }

  @Test
  void whatIsNoArchiveIsNotChecked() throws IOException {
    assertEquals(2, check("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)), this::said);
    assertEquals(2, check(good, "--trust"), this::said);
  }

  @Test
  void everyRandomManipulationIsFoundAndNamed() throws IOException {
    Random random = new Random(SEED);
    Set<Integer> kinds = new HashSet<>();
    for (int i = 0; i < TRIES; i++) {
      int kind = random.nextInt(8);
      kinds.add(kind);
      Map<String, byte[]> entries = Zips.read(good);
      String named = manipulate(entries, kind, random);
      broken(Zips.zip(entries), named);
    }
    assertEquals(8, kinds.size());
  }

  /** Changes the archive in one way and gives the name that has to be found. */
  private static String manipulate(Map<String, byte[]> entries, int kind, Random random) {
    List<String> names = new ArrayList<>(files.keySet());
    String one = names.get(random.nextInt(names.size()));
    String other = names.get((names.indexOf(one) + 1) % names.size());
    switch (kind) {
      case 0 -> flip(entries.get(one), random);
      case 1 -> entries.remove(one);
      case 2 -> {
        one = "papers/" + random.nextInt(1000, 9999) + ".pdf";
        entries.put(one, new byte[] {1, 2, 3});
      }
      case 3 -> {
        byte[] moved = entries.get(one);
        entries.put(one, entries.get(other));
        entries.put(other, moved);
      }
      case 4 -> entries.put(one, Arrays.copyOf(entries.get(one), entries.get(one).length + 1));
      case 5 -> {
        flip(entries.get(Zips.MANIFEST), random);
        one = Zips.MANIFEST;
      }
      case 6 -> {
        entries.remove(Zips.SIGNATURE);
        one = Zips.SIGNATURE;
      }
      default -> {
        flip(entries.get("mimetype"), random);
        one = "mimetype";
      }
    }
    return one;
  }

  private static void flip(byte[] bytes, Random random) {
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
  }

  /**
   * Not every byte of a CMS is signed: certificates that nobody needs, version numbers. Changing
   * one may go unseen, but never changes what is said.
   */
  @Test
  void noByteOfTheSignatureCanChangeWhatIsSaid() throws IOException {
    checkTrusting(good);
    String truth = said();
    Random random = new Random(SEED);
    int refused = 0;
    for (int i = 0; i < TRIES; i++) {
      Map<String, byte[]> entries = Zips.read(good);
      flip(entries.get(Zips.SIGNATURE), random);
      int outcome = checkTrusting(Zips.zip(entries));
      assertTrue(outcome == 1 || outcome == 0 && said().equals(truth), this::said);
      refused += outcome;
    }
    assertTrue(refused > TRIES / 2, "refused " + refused);
  }

  @Test
  void aFileThatStandsTwiceIsFound() throws IOException {
    Map<String, byte[]> entries = Zips.read(good);
    entries.put("papers/0X.pdf", "%PDF-1.4 khác".getBytes(StandardCharsets.UTF_8));
    String text = new String(Zips.zip(entries), StandardCharsets.ISO_8859_1);
    byte[] twice =
        text.replace("papers/0X.pdf", "papers/01.pdf").getBytes(StandardCharsets.ISO_8859_1);
    broken(twice, "papers/01.pdf: two different contents");
  }

  @Test
  void anArchiveSignedByAStrangerIsNotTrusted() throws IOException {
    broken(archive(files, Signer.STRANGER), "does not come from an authority that you trust");
  }

  @Test
  void anArchiveSignedWithARevokedCertificateIsRefused() throws IOException {
    broken(archive(files, Signer.REVOKED), "was revoked");
  }

  @Test
  void whoSignsHimselfCannotRewriteTheHistory() throws IOException {
    List<ChainedEvent> changed = new ArrayList<>(SAMPLE.history);
    ChainedEvent third = changed.get(2);
    changed.set(
        2, new ChainedEvent(SampleArchive.event(3, "REFUSE"), third.previous(), third.digest()));
    broken(signedWith("history.txt", HistoryFile.write(changed)), "event 3");

    List<ChainedEvent> shorter = SAMPLE.history.subList(0, 5);
    broken(signedWith("history.txt", HistoryFile.write(shorter)), "does not end as the data says");

    List<ChainedEvent> without = new ArrayList<>(SAMPLE.history);
    without.remove(3);
    broken(signedWith("history.txt", HistoryFile.write(without)), "event 4");
    broken(signedWith("history.txt", "nothing"), "the history cannot be read");
  }

  @Test
  void whatIsPrintedOnAPaperIsComparedWithTheHistory() throws IOException {
    String trust = folder.resolve("root.crt").toString();
    assertEquals(1, check(good, "2", "ab".repeat(32), "--trust", trust));
    assertTrue(said().contains("Event 2 is not the one printed"), said());
  }

  @Test
  void papersThatDifferFromDataOrRegisterAreFoundThoughSigned() throws IOException {
    broken(signedWith("papers/02.pdf", "khác"), "papers/02.pdf: the paper is not the one");
    byte[] pdf = files.get("issued/01-result.pdf");
    byte[] longer = Arrays.copyOf(pdf, pdf.length + 4);
    broken(signedWith("issued/01-result.pdf", longer), "not the one in the register");
    broken(signedWith("issued/01-result.pdf", longer), "the signature in the PDF is not good");
    byte[] other = SIGNED.invisible(vn.motcua.signing.Samples.pdf());
    other[11] ^= 1;
    broken(signedWith("issued/01-result.pdf", other), "does not begin with what was made");
    broken(signedWith("issued/01-result.xml", "<r/>"), "the signature in the XML file is not good");
    broken(signedWith("register.json", "{"), "register.json: the data cannot be read");
  }

  private static byte[] signedWith(String name, String text) throws IOException {
    return signedWith(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A genuine signature of the office over an archive in which it changed one file. */
  private static byte[] signedWith(String name, byte[] bytes) throws IOException {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    changed.put(name, bytes);
    return archive(changed, Signer.OURS);
  }

  @Test
  void keptBytesThatDifferFromTheirDigestNeverLeaveInAWholeArchive() {
    ArchiveEntry wrong =
        new ArchiveEntry(
            "papers/01.pdf",
            "application/pdf",
            "ab".repeat(32),
            () -> new ByteArrayInputStream(new byte[] {1}));
    AsicContainer container = new AsicContainer(List.of(wrong), SampleArchive.MADE);
    assertThrows(
        IOException.class, () -> container.write(new ByteArrayOutputStream(), new byte[0]));
  }
}
