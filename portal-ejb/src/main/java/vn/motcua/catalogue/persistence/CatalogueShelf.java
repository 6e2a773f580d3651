package vn.motcua.catalogue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.search.FacetedSearch;
import vn.motcua.catalogue.search.SearchIndex;
import vn.motcua.shared.PortalClock;

/**
 * All published revisions in memory. They are read once and again after a publication; a revision
 * unknown here is looked for in the database, as another node may have published it.
 */
@ApplicationScoped
public class CatalogueShelf {
  private static final int DAYS_KEPT = 4;
  private static final String ALL =
      "select r from ProcedureRevisionRow r order by r.code, r.number";

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  private final AtomicLong publications = new AtomicLong();
  private volatile Shelf shelf;

  /** What was read at one time. */
  private record Shelf(
      Map<Long, ProcedureRevision> byId,
      Map<String, List<ProcedureRevision>> byCode,
      Map<LocalDate, FacetedSearch> searches) {}

  /** The revision of this id. */
  public Optional<ProcedureRevision> revision(long id) {
    ProcedureRevision known = shelf().byId().get(id);
    if (known == null && entities.find(ProcedureRevisionRow.class, id) != null) {
      shelf = null;
      known = shelf().byId().get(id);
    }
    return Optional.ofNullable(known);
  }

  /** The revision of this procedure in force today. */
  public Optional<ProcedureRevision> current(String code) {
    return inForce(shelf().byCode().getOrDefault(code, List.of()), clock.today());
  }

  /** The search over what is in force today. */
  public FacetedSearch search() {
    Shelf now = shelf();
    LocalDate today = clock.today();
    FacetedSearch search = now.searches().get(today);
    if (search == null) {
      if (now.searches().size() >= DAYS_KEPT) {
        now.searches().clear();
      }
      search = now.searches().computeIfAbsent(today, day -> build(now, day));
    }
    return search;
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) RevisionPublished published) {
    publications.incrementAndGet();
    shelf = null;
  }

  private static FacetedSearch build(Shelf shelf, LocalDate day) {
    List<ProcedureRevision> inForce =
        shelf.byCode().values().stream().flatMap(all -> inForce(all, day).stream()).toList();
    return new FacetedSearch(new SearchIndex(inForce), day);
  }

  /** The last of the revisions, in order of number, that covers the day. */
  private static Optional<ProcedureRevision> inForce(List<ProcedureRevision> all, LocalDate day) {
    for (int i = all.size() - 1; i >= 0; i--) {
      ProcedureRevision one = all.get(i);
      boolean begun = !one.validFrom().isAfter(day);
      if (begun && (one.validTo() == null || !one.validTo().isBefore(day))) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private Shelf shelf() {
    Shelf now = shelf;
    return now == null ? fill() : now;
  }

  /** What was read stays only if nothing was published meanwhile: it may lack the newest. */
  private synchronized Shelf fill() {
    if (shelf != null) {
      return shelf;
    }
    long before = publications.get();
    Map<Long, ProcedureRevision> byId = new HashMap<>();
    Map<String, List<ProcedureRevision>> byCode = new TreeMap<>();
    for (ProcedureRevisionRow row :
        entities.createQuery(ALL, ProcedureRevisionRow.class).getResultList()) {
      ProcedureRevision one = row.revision();
      byId.put(one.id(), one);
      byCode.computeIfAbsent(one.code(), any -> new ArrayList<>()).add(one);
    }
    Shelf filled = new Shelf(byId, byCode, new ConcurrentHashMap<>());
    shelf = filled;
    if (publications.get() != before) {
      shelf = null;
    }
    return filled;
  }
}
