package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.PaperFact;
import vn.motcua.dossier.PaperFile;
import vn.motcua.dossier.PaperOrigin;
import vn.motcua.dossier.SupplementItem;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.domain.Supplement;
import vn.motcua.dossier.persistence.DossierRepository;
import vn.motcua.dossier.persistence.ProcessRepository;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Which papers may be handed in now, and the rows of those that were. */
@ApplicationScoped
public class PaperTable {
  private static final int MOST_FILES = 10;
  private static final String IMAGE = "image/";

  @Inject private DossierRepository dossiers;
  @Inject private ProcessRepository process;
  @Inject private DraftBook drafts;
  @Inject private FactsReader facts;
  @Inject private PortalClock clock;
  @EJB private Catalogue catalogue;

  /**
   * @throws Refusal if this paper cannot be handed in now or has its most files
   */
  public void requirePlace(Dossier dossier, String paperKey) {
    if (dossier.status() == DossierStatus.SUPPLEMENT) {
      requireAskedFor(dossier, paperKey);
    } else {
      dossier.requireDraft();
      paper(dossier, paperKey);
    }
    if (files(dossier, paperKey).size() >= MOST_FILES) {
      throw new Refusal("dossier.too-many-files", MOST_FILES);
    }
  }

  /**
   * The file of this paper with the same content, if it was handed in already.
   *
   * @throws Refusal if the answer to a supplement would be what was filed before
   */
  public Optional<PaperFile> same(Dossier dossier, PaperFact file) {
    Optional<HandedPaper> same =
        files(dossier, file.paperKey()).stream()
            .filter(held -> held.fact().sha256().equals(file.sha256()))
            .findFirst();
    if (same.isPresent()
        && dossier.status() == DossierStatus.SUPPLEMENT
        && !isUnsent(dossier, same.get())) {
      throw new Refusal("dossier.same-file-again");
    }
    return same.map(HandedPaper::view);
  }

  /**
   * The photos of a paper of a draft, in the order they came.
   *
   * @throws Refusal if there are fewer than two
   */
  public List<HandedPaper> photos(Dossier dossier, String paperKey) {
    dossier.requireDraft();
    List<HandedPaper> photos =
        files(dossier, paperKey).stream()
            .filter(held -> held.fact().mediaType().startsWith(IMAGE))
            .sorted(Comparator.comparing(HandedPaper::attachedAt).thenComparing(HandedPaper::id))
            .toList();
    if (photos.size() < 2) {
      throw new Refusal("dossier.join-two");
    }
    return photos;
  }

  /** What joined photos are called: as the first of them, with their number. */
  public String joinedName(List<HandedPaper> photos) {
    String first = photos.get(0).fact().fileName().replaceFirst("\\.[A-Za-z]{1,5}$", "");
    return first + "-" + photos.size() + "-trang.pdf";
  }

  /**
   * @param origin where a paper used again comes from, null for one that was sent
   */
  public PaperFile add(Dossier dossier, PaperFact file, PaperOrigin origin) {
    boolean supplement = dossier.status() == DossierStatus.SUPPLEMENT;
    HandedPaper handed = new HandedPaper(dossier.id(), file, supplement, clock.now()).from(origin);
    dossiers.add(handed);
    if (!supplement) {
      drafts.touch(dossier);
    }
    return handed.view();
  }

  /**
   * @throws NotFound if the dossier has no such file
   */
  public HandedPaper require(Dossier dossier, String paperPublicId) {
    return dossiers.paper(dossier.id(), paperPublicId).orElseThrow(NotFound::new);
  }

  /** What was filed stays; only an answer not yet sent can be taken back. */
  public void remove(Dossier dossier, HandedPaper paper) {
    if (dossier.status() == DossierStatus.SUPPLEMENT) {
      requireUnsent(dossier, paper);
    } else {
      dossier.requireDraft();
      drafts.touch(dossier);
    }
    dossiers.remove(paper);
  }

  /** Keeps that an optional paper is not handed in. */
  public void mark(Dossier dossier, String paperKey, boolean notSubmitted) {
    if (paper(dossier, paperKey).required() && notSubmitted) {
      throw new Refusal("dossier.paper-required");
    }
    Map<String, Object> skipped =
        new LinkedHashMap<>(facts.answers(dossier).getOrDefault(PaperSlots.PAGE, Map.of()));
    if (notSubmitted) {
      skipped.put(paperKey, PaperSlots.NONE);
    } else {
      skipped.remove(paperKey);
    }
    drafts.keepReserved(dossier, PaperSlots.PAGE, skipped);
    drafts.touch(dossier);
  }

  private Paper paper(Dossier dossier, String paperKey) {
    ProcedureRevision revision = catalogue.revision(dossier.revisionId());
    Map<String, Map<String, Object>> answers =
        FactsReader.withFacts(dossier, facts.answers(dossier));
    return PaperSlots.asked(revision, dossier.caseCode(), answers).stream()
        .filter(paper -> paper.key().equals(paperKey))
        .findFirst()
        .orElseThrow(() -> new Refusal("dossier.paper-not-asked"));
  }

  private void requireAskedFor(Dossier dossier, String paperKey) {
    Supplement open = process.openSupplement(dossier.id()).orElseThrow(NotFound::new);
    boolean asked =
        process.points(dossier.id()).getOrDefault(open.id(), List.of()).stream()
            .map(point -> point.item())
            .anyMatch(
                item -> item.kind() == SupplementItem.Kind.PAPER && item.target().equals(paperKey));
    if (!asked) {
      throw new Refusal("dossier.paper-not-asked");
    }
  }

  private void requireUnsent(Dossier dossier, HandedPaper paper) {
    if (!isUnsent(dossier, paper)) {
      throw new Refusal("dossier.paper-filed-already");
    }
  }

  private boolean isUnsent(Dossier dossier, HandedPaper paper) {
    Supplement open = process.openSupplement(dossier.id()).orElseThrow(NotFound::new);
    return paper.supplement() && !paper.attachedAt().isBefore(open.askedAt());
  }

  private List<HandedPaper> files(Dossier dossier, String paperKey) {
    return dossiers.papers(dossier.id()).stream()
        .filter(held -> held.paperKey().equals(paperKey))
        .toList();
  }
}
