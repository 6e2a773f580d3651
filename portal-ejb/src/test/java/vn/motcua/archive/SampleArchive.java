package vn.motcua.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.ResultMethod;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.HashTree;
import vn.motcua.evidence.Head;
import vn.motcua.evidence.HistoryEvent;
import vn.motcua.evidence.HistoryFile;
import vn.motcua.evidence.Receipt;
import vn.motcua.evidence.Seal;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.evidence.Sha256;
import vn.motcua.evidence.TreePath;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.signing.Samples;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.SignedPapers;

/** Files of an archive as the portal lays them out, with papers of nobody. */
final class SampleArchive {
  static final String DOSSIER = "ABCDEFGHJKLMNPQRSTVWXYZ234";

  /** The paper of nobody that everything issued here shows. */
  static final byte[] UNSIGNED = Samples.pdf();

  static final Instant MADE = Instant.parse("2026-11-24T03:00:00Z");
  private static final int EVENTS = 6;
  private static final long CONFIRMATION = 2;

  final List<ChainedEvent> history = history();

  private final Map<String, byte[]> kept = new HashMap<>();
  private final SignedPapers signed;
  private final SignatureLevel level;
  private byte[] receipt;

  SampleArchive(SignedPapers signed) {
    this(signed, SignatureLevel.T);
  }

  /** One that says of itself that its signature has this level. */
  SampleArchive(SignedPapers signed, SignatureLevel level) {
    this.signed = signed;
    this.level = level;
  }

  /** All files by name, in their order. */
  Map<String, byte[]> files() {
    List<PaperFact> papers = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 1; i <= 3; i++) {
      byte[] paper = ("%PDF-1.4 giấy tờ số " + i).getBytes(StandardCharsets.UTF_8);
      String name = "papers/0" + i + ".pdf";
      files.put(name, paper);
      names.put("p" + i, name);
      papers.add(
          new PaperFact(
              "p" + i,
              "birthCertificate",
              "giấy " + i + ".pdf",
              Sha256.hexOf(paper),
              "application/pdf",
              paper.length,
              1));
    }
    put(
        files,
        "dossier.json",
        ArchiveData.data(facts(papers), names, new ArchiveTerms(MADE, level)));
    put(files, "dossier.schema.json", "{}");
    put(files, "history.txt", HistoryFile.write(history));
    for (ArchiveEntry entry :
        IssuedPart.of(List.of(result(), confirmation()), new Kept(), this::receipt)) {
      try (InputStream content = entry.content().open()) {
        files.put(entry.name(), content.readAllBytes());
      } catch (java.io.IOException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    files.put("trust/authority-1.crt", signed.authority());
    files.put("trust/list-1.crl", signed.list());
    return files;
  }

  private static void put(Map<String, byte[]> files, String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private RegisteredPaper result() {
    byte[] xml = signed.envelope(UNSIGNED);
    kept.put(Sha256.hexOf(xml), xml);
    return paper(1, PaperKind.RESULT, "12/2026/TLKS", Sha256.hexOf(xml));
  }

  private RegisteredPaper confirmation() {
    receipt = sealed(UNSIGNED, "H99.12").toXml();
    return paper(
        CONFIRMATION, PaperKind.FILING_CONFIRMATION, "7K3M-2P9Q-44", Sha256.hexOf(receipt));
  }

  /** The receipt of a paper, sealed as one of two. */
  SealedReceipt sealed(byte[] unsigned, String sealedBy) {
    Receipt receipt =
        new Receipt(
            List.of(
                new Receipt.Line("agency", "H99.12"),
                new Receipt.Line("submission", "7K3M-2P9Q-44"),
                new Receipt.Line("pdf", Sha256.hexOf(unsigned) + " " + unsigned.length)));
    HashTree tree = HashTree.of(List.of(new byte[] {1}, receipt.entry()));
    Seal seal = new Seal(sealedBy, MADE, 2, Sha256.hex(tree.root()));
    return new SealedReceipt(receipt, new TreePath(1, 2, tree.path(1)), signed.stated(seal.text()));
  }

  private Optional<byte[]> receipt(long paperId) {
    return paperId == CONFIRMATION ? Optional.of(receipt) : Optional.empty();
  }

  private RegisteredPaper paper(long id, PaperKind kind, String number, String xmlSha256) {
    byte[] pdf =
        kind == PaperKind.RESULT
            ? signed.invisible(UNSIGNED)
            : signed.visible(UNSIGNED, Samples.block().place());
    kept.put(Sha256.hexOf(pdf), pdf);
    return new RegisteredPaper(
        id,
        "p" + id,
        kind,
        12,
        99,
        2026,
        number,
        "7K3F9QWX2M",
        PaperState.ISSUED,
        MADE,
        MADE,
        new RegisteredPaper.UnsignedPrefix(Sha256.hexOf(UNSIGNED), UNSIGNED.length),
        Sha256.hexOf(pdf),
        xmlSha256,
        null,
        null);
  }

  private DossierFacts facts(List<PaperFact> papers) {
    ChainedEvent last = history.get(history.size() - 1);
    return new DossierFacts(
        1,
        DOSSIER,
        1,
        DossierStatus.DONE,
        "7K3M-2P9Q-44",
        "H99.12-261124-0001",
        1,
        12,
        12,
        1,
        "1.001193",
        "1.001193.01",
        "Đăng ký khai sinh",
        Channel.ONLINE,
        new DossierParties(1L, 1L, "Trần Thị Minh Họa", Capacity.SELF, null, null, "Mẫu", null),
        ResultMethod.ELECTRONIC,
        MADE,
        MADE,
        MADE,
        Map.of("child", Map.of("fullName", "Nguyễn Thị Mầm", "weight", 3.2)),
        papers,
        new Head(DOSSIER, last.event().seq(), last.digest()));
  }

  private static List<ChainedEvent> history() {
    List<ChainedEvent> history = new ArrayList<>();
    String previous = HistoryEvent.BEGINNING;
    for (int seq = 1; seq <= EVENTS; seq++) {
      history.add(ChainedEvent.after(previous, event(seq, "EXAMINE")));
      previous = history.get(seq - 1).digest();
    }
    return history;
  }

  static HistoryEvent event(int seq, String kind) {
    return new HistoryEvent(
        DOSSIER,
        seq,
        kind,
        new HistoryEvent.Move("IN_PROGRESS", "IN_PROGRESS"),
        new HistoryEvent.Who("STAFF", null, 7L, 8L, 9L, 10L, "officer"),
        MADE.plusSeconds(seq),
        MADE.plusSeconds(seq),
        null);
  }

  /** The store of this sample. */
  private final class Kept extends DocumentStore {
    @Override
    public InputStream open(String sha256) {
      return new ByteArrayInputStream(kept.get(sha256));
    }
  }
}
