package vn.motcua.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.motcua.document.DocumentStore;
import vn.motcua.issuing.CanonicalJson;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;

/** Papers that were handed out, each with its line of the register. */
final class IssuedPart {
  private static final String PDF = "application/pdf";
  private static final String XML = "application/xml";

  private final DocumentStore store;
  private final Receipts receipts;
  private final List<ArchiveEntry> entries = new ArrayList<>();
  private final List<Map<String, Object>> lines = new ArrayList<>();

  IssuedPart(DocumentStore store, Receipts receipts) {
    this.store = store;
    this.receipts = receipts;
  }

  /** Where sealed receipts come from. */
  @FunctionalInterface
  interface Receipts {
    /** The sealed receipt of a paper, by the paper's id. */
    Optional<byte[]> of(long paperId);
  }

  /** Takes in every paper that left; numbers that were given up are left out. */
  static List<ArchiveEntry> of(
      List<RegisteredPaper> papers, DocumentStore store, Receipts receipts) {
    IssuedPart part = new IssuedPart(store, receipts);
    papers.stream()
        .filter(p -> p.state() == PaperState.ISSUED || p.state() == PaperState.REVOKED)
        .forEach(part::add);
    Map<String, Object> register = Map.of("form", "motcua-register-1", "papers", part.lines);
    part.entries.add(
        ArchiveEntry.of("register.json", "application/json", CanonicalJson.write(register)));
    return part.entries;
  }

  private void add(RegisteredPaper paper) {
    String name =
        "issued/%02d-%s"
            .formatted(
                lines.size() + 1, paper.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("kind", paper.kind().name());
    line.put("number", paper.number());
    line.put("state", paper.state().name());
    line.put("issuedAt", ArchiveData.time(paper.issuedAt()));
    line.put("endedAt", ArchiveData.time(paper.endedAt()));
    line.put("file", name + ".pdf");
    line.put("sha256", paper.sha256());
    line.put("unsignedSha256", paper.unsigned().sha256());
    line.put("unsignedLength", paper.unsigned().length());
    entries.add(stored(name + ".pdf", PDF, paper.sha256()));
    Optional<byte[]> receipt = receipts.of(paper.id());
    receipt.ifPresent(xml -> entries.add(ArchiveEntry.of(name + ".xml", XML, xml)));
    boolean envelope = receipt.isEmpty() && paper.envelopeSha256() != null;
    if (envelope) {
      entries.add(stored(name + ".xml", XML, paper.envelopeSha256()));
    }
    line.put("envelope", envelope ? name + ".xml" : null);
    line.put("envelopeSha256", envelope ? paper.envelopeSha256() : null);
    line.put("receipt", receipt.isPresent() ? name + ".xml" : null);
    line.put("receiptSha256", receipt.isPresent() ? paper.envelopeSha256() : null);
    lines.add(line);
  }

  private ArchiveEntry stored(String name, String mediaType, String sha256) {
    return new ArchiveEntry(name, mediaType, sha256, () -> store.open(sha256));
  }
}
