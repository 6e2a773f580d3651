package vn.motcua.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.checkpoint.CheckpointProofs;
import vn.motcua.document.DocumentStore;
import vn.motcua.dossier.DossierFacts;
import vn.motcua.dossier.PaperFact;
import vn.motcua.issuing.PaperRegister;
import vn.motcua.issuing.SealedReceiptFiles;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;
import vn.motcua.signing.TrustedFiles;

/** Gathers what belongs into a dossier's archive. Only {@link DossierArchives} calls it. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.MANAGER})
public class ArchiveAssembly {
  private static final Map<String, String> ENDINGS =
      Map.of("application/pdf", ".pdf", "image/jpeg", ".jpg", "image/png", ".png");

  @EJB private Catalogue catalogue;
  @EJB private DocumentStore store;
  @EJB private CheckpointProofs proofs;
  @Inject private HistoryPart history;
  @Inject private PaperRegister register;
  @Inject private SealedReceiptFiles receipts;
  @Inject private TrustedFiles trusted;

  /** Everything, in a fixed order. */
  public List<ArchiveEntry> entries(DossierFacts dossier, ArchiveTerms terms) {
    List<ArchiveEntry> entries = new ArrayList<>();
    entries.add(ArchiveEntry.of("readme.txt", "text/plain", readme(dossier)));
    Map<String, String> names = new HashMap<>();
    List<ArchiveEntry> papers = papers(dossier, names);
    entries.add(json("dossier.json", ArchiveData.data(dossier, names, terms)));
    entries.add(
        json("dossier.schema.json", ArchiveData.schema(catalogue.revision(dossier.revisionId()))));
    entries.addAll(history.of(dossier.publicId()));
    entries.addAll(papers);
    entries.addAll(IssuedPart.of(register.ofDossier(dossier.id()), store, receipts::file));
    for (TrustedFiles.TrustedFile file : trusted.all()) {
      entries.add(ArchiveEntry.of("trust/" + file.name(), file.mediaType(), file.content()));
    }
    if (proofs.exists(dossier.publicId())) {
      String proof = proofs.file(dossier.publicId()).text();
      entries.add(ArchiveEntry.of("checkpoint/proof.txt", "text/plain", proof));
    }
    return entries;
  }

  private List<ArchiveEntry> papers(DossierFacts dossier, Map<String, String> names) {
    List<ArchiveEntry> entries = new ArrayList<>();
    for (PaperFact paper : dossier.papers()) {
      String ending = ENDINGS.getOrDefault(paper.mediaType(), ".bin");
      String name = "papers/%02d%s".formatted(entries.size() + 1, ending);
      names.put(paper.publicId(), name);
      entries.add(
          new ArchiveEntry(
              name, paper.mediaType(), paper.sha256(), () -> store.open(paper.sha256())));
    }
    return entries;
  }

  private static ArchiveEntry json(String name, String text) {
    return ArchiveEntry.of(name, "application/json", text);
  }

  private static String readme(DossierFacts dossier) {
    StringBuilder text = new StringBuilder();
    for (Locale locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
      text.append(Texts.text(locale, "archive.readme", dossier.number())).append("\n\n");
    }
    return text.toString();
  }
}
