package vn.motcua.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.archive.ArchiveEntry;
import vn.motcua.archive.AsicContainer;
import vn.motcua.archive.DossierArchives;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.HistoryEvent;
import vn.motcua.evidence.HistoryFile;
import vn.motcua.evidence.archive.ArchiveCommand;
import vn.motcua.issuing.ReceiptSealings;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.outbox.OutboxCourier;
import vn.motcua.signing.DemoAuthority;
import vn.motcua.signing.OrganisationSigning;
import vn.motcua.signing.TrustedFiles;

/**
 * An archive that holds its checkpoint's proof. What the office itself signs anew, with another
 * proof or another history, is found by the stand-alone checker all the same.
 */
class ArchivedProofIT extends InContainer {
  private static final String PROOF = "checkpoint/proof.txt";
  private static final long SEED = 20261130;
  private static final int TRIES = 40;

  @Inject private OpenTown town;
  @Inject private CheckpointTown checkpoints;
  @Inject private TrustedFiles trusted;
  @Inject private PortalClock clock;
  @EJB private DemoAuthority authority;
  @EJB private DossierArchives archives;
  @EJB private ReceiptSealings sealing;
  @EJB private OutboxCourier courier;
  @EJB private OrganisationSigning signing;

  private long agency;

  @BeforeEach
  void build() {
    town.build();
    agency = town.number("select id from agency where code = 'H99.12'");
    CheckpointTown.system()
        .run(() -> authority.certifyOrganisation(agency, "Ủy ban nhân dân phường Hòa Mẫu"));
  }

  private Map<String, byte[]> archived(String dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    town.citizen().call(() -> archives.make(dossier)).writeTo(out);
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    files.keySet().removeIf(name -> name.equals("mimetype") || name.startsWith("META-INF/"));
    return files;
  }

  /** The files as the office signs them, whatever they hold. */
  private byte[] signed(Map<String, byte[]> files) throws IOException {
    List<ArchiveEntry> entries = new ArrayList<>();
    files.forEach(
        (name, bytes) -> entries.add(ArchiveEntry.of(name, "application/octet-stream", bytes)));
    AsicContainer container = new AsicContainer(entries, clock.now());
    byte[] signature =
        CheckpointTown.system()
            .call(() -> signing.signBeside(container.manifest(), agency))
            .documents()
            .get(0)
            .content();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    container.write(out, signature);
    return out.toByteArray();
  }

  private String checked(int expected, Map<String, byte[]> files) throws IOException {
    Path folder = Files.createTempDirectory("archive");
    Path file = Files.write(folder.resolve("a.asice"), signed(files));
    Path root = Files.write(folder.resolve("root.crt"), files.get("trust/root-1.crt"));
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    int outcome =
        new ArchiveCommand(out, Locale.ENGLISH, Clock.systemUTC())
            .run(List.of(file.toString(), "--trust", root.toString()));
    String text = said.toString(StandardCharsets.UTF_8);
    assertEquals(expected, outcome, text);
    return text;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> with(Map<String, byte[]> files, String name, String text) {
    Map<String, byte[]> changed = new LinkedHashMap<>(files);
    changed.put(name, text.getBytes(StandardCharsets.UTF_8));
    return changed;
  }

  @Test
  void anArchiveWithItsProofIsTrueAndSaysWhichCheckpoint() throws Exception {
    String dossier = town.taken();
    Checkpoint made = checkpoints.make();

    String text = checked(0, archived(dossier));
    assertTrue(text.contains("checkpoint " + made.number() + " of " + made.day()), text);
  }

  /** What the courier has in his hands while a test seals would stay unsealed: he rests. */
  private String withSealedReceipts() throws Exception {
    Jobs.rest(true);
    String dossier;
    try {
      dossier = town.taken();
      CheckpointTown.system().call(courier::drain);
    } finally {
      Jobs.rest(false);
    }
    sealing.round();
    return dossier;
  }

  /** Receipts are sealed after the papers were archived for the first time. */
  @Test
  void sealedReceiptsLieBesideTheirPapers() throws Exception {
    Map<String, byte[]> files = archived(withSealedReceipts());

    List<String> receipts =
        files.keySet().stream().filter(name -> name.matches("issued/.*\\.xml")).toList();
    assertEquals(2, receipts.size(), files.keySet().toString());
    checked(0, files);
    String receipt = text(files, receipts.get(0));
    Map<String, byte[]> changed =
        with(files, receipts.get(0), receipt.replace("name=\"filed\">2", "name=\"filed\">3"));
    assertTrue(checked(1, changed).contains(receipts.get(0)));
  }

  @Test
  void anothersProofProvesNothing() throws Exception {
    String dossier = town.taken();
    String other = town.received();
    checkpoints.make();
    String proof = text(archived(other), PROOF);

    String text = checked(1, with(archived(dossier), PROOF, proof));
    assertTrue(text.contains("does not hold this history"), text);
  }

  /** The chain is whole and data and history agree: only the checkpoint knows better. */
  @Test
  void aHistoryWrittenAnewIsNotTheOneOfTheCheckpoint() throws Exception {
    String dossier = town.taken();
    checkpoints.make();
    Map<String, byte[]> files = archived(dossier);
    List<ChainedEvent> old = HistoryFile.read(text(files, "history.txt"));
    List<ChainedEvent> fresh = new ArrayList<>();
    String previous = HistoryEvent.BEGINNING;
    for (ChainedEvent event : old) {
      HistoryEvent one = event.event();
      HistoryEvent changed =
          one.seq() == 1
              ? new HistoryEvent(
                  one.dossier(),
                  one.seq(),
                  one.kind(),
                  one.move(),
                  one.who(),
                  one.happenedAt().minusSeconds(3600),
                  one.enteredAt(),
                  one.wordsDigest())
              : one;
      fresh.add(ChainedEvent.after(previous, changed));
      previous = fresh.get(fresh.size() - 1).digest();
    }
    Map<String, byte[]> written = with(files, "history.txt", HistoryFile.write(fresh));
    String data = text(files, "dossier.json").replace(old.get(old.size() - 1).digest(), previous);

    String text = checked(1, with(written, "dossier.json", data));
    assertTrue(text.contains("the checkpoint does not hold this history"), text);
  }

  @Test
  void everyRandomManipulationOfTheProofIsFound() throws Exception {
    String dossier = town.taken();
    town.received();
    checkpoints.make();
    Map<String, byte[]> files = archived(dossier);
    String proof = text(files, PROOF);
    Random random = new Random(SEED);
    for (int i = 0; i < TRIES; i++) {
      String changed = manipulated(proof, i % 4, random);
      String text = checked(1, with(files, PROOF, changed));
      assertTrue(text.contains(PROOF), () -> text + " for " + changed);
    }
  }

  private static String manipulated(String proof, int kind, Random random) {
    List<String> lines = new ArrayList<>(proof.lines().toList());
    int at = random.nextInt(lines.size());
    switch (kind) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> {
        char[] letters = lines.get(at).toCharArray();
        int place = random.nextInt(letters.length);
        letters[place] = letters[place] == '1' ? '2' : '1';
        lines.set(at, new String(letters));
      }
      default -> lines.set(at, lines.get(at) + "0");
    }
    return String.join("\n", lines) + "\n";
  }
}
