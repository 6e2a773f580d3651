package vn.motcua.dossier.work;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Paper;
import vn.motcua.catalogue.Words;
import vn.motcua.dossier.Capacity;
import vn.motcua.dossier.DossierParties;
import vn.motcua.dossier.IssuedToApplicant;
import vn.motcua.dossier.PaperOrigin;
import vn.motcua.dossier.VaultPaper;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;
import vn.motcua.dossier.persistence.VaultRows;
import vn.motcua.identity.MandateView.Scope;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;

/** The papers that an applicant may use again in a draft. */
@ApplicationScoped
public class VaultShelf {
  private static final int MOST = 50;

  @Inject private VaultRows rows;
  @Inject private Entrance entrance;
  @Inject private CurrentActor currentActor;
  @Inject @Any private Instance<IssuedToApplicant> issued;
  @EJB private Catalogue catalogue;

  /**
   * What may be used in the draft, newest first, equal files once; nothing for who may file for a
   * company but not see its results.
   */
  public List<VaultPaper> of(Dossier draft) {
    if (!entrance.isApplicant(draft, Scope.VIEW_RESULTS)) {
      return List.of();
    }
    Map<Long, Dossier> earlier =
        rows.filedBy(currentActor.get().accountId(), draft.parties().businessId()).stream()
            .filter(dossier -> isOfSameHand(draft, dossier))
            .collect(Collectors.toMap(Dossier::id, Function.identity()));
    if (earlier.isEmpty()) {
      return List.of();
    }
    List<VaultPaper> papers = new ArrayList<>();
    issued.forEach(source -> papers.addAll(source.of(earlier.keySet())));
    rows.papers(earlier.keySet()).forEach(one -> papers.add(handed(one, earlier)));
    papers.sort(Comparator.comparing((VaultPaper one) -> one.origin().at()).reversed());
    Set<String> seen = new HashSet<>();
    return papers.stream().filter(one -> seen.add(one.sha256())).limit(MOST).toList();
  }

  /**
   * @throws NotFound if the draft's vault does not hold it
   */
  public VaultPaper require(Dossier draft, String ref) {
    return of(draft).stream()
        .filter(one -> one.ref().equals(ref))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The same company; else the caller's own affairs, or the same other person's. */
  private static boolean isOfSameHand(Dossier draft, Dossier earlier) {
    DossierParties now = draft.parties().facts();
    DossierParties then = earlier.parties().facts();
    if (!Objects.equals(now.businessId(), then.businessId())) {
      return false;
    }
    boolean others = isForAnother(now) || isForAnother(then);
    return !others
        || (isForAnother(now)
            && isForAnother(then)
            && now.subjectIdentity() != null
            && now.subjectIdentity().equals(then.subjectIdentity()));
  }

  private static boolean isForAnother(DossierParties parties) {
    return parties.capacity() == Capacity.MANDATE || parties.capacity() == Capacity.CLERK;
  }

  private VaultPaper handed(HandedPaper paper, Map<Long, Dossier> earlier) {
    Dossier dossier = earlier.get(paper.dossierId());
    return new VaultPaper(
        paper.fact().publicId(),
        paper.paperKey(),
        name(dossier, paper.paperKey()),
        paper.fact().fileName(),
        null,
        paper.fact().sha256(),
        new PaperOrigin(PaperOrigin.Kind.HANDED_IN, dossier.number(), paper.attachedAt()));
  }

  private Words name(Dossier dossier, String paperKey) {
    return catalogue.revision(dossier.revisionId()).papers().stream()
        .filter(paper -> paper.key().equals(paperKey))
        .findFirst()
        .map(Paper::name)
        .orElseThrow(() -> new IllegalStateException("no such paper: " + paperKey));
  }
}
