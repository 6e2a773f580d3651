package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.EventRow;
import vn.motcua.evidence.ChainedEvent;
import vn.motcua.evidence.Head;

/** The histories of all dossiers, in the order of their row ids, a shelf at a time. */
@ApplicationScoped
public class HistoryRows {
  /** Dossiers read at once. */
  public static final int SHELF = 500;

  @PersistenceContext(unitName = "portal")
  private EntityManager entities;

  /**
   * A dossier's history as it was kept, with the end its dossier row tells of.
   *
   * @param dossierId row id
   */
  public record Kept(long dossierId, Head head, List<ChainedEvent> events) {}

  /**
   * The histories of the next {@value #SHELF} dossiers; none at the end. Forgets all entities that
   * the transaction holds.
   *
   * @param after row id of the last dossier read, 0 to begin
   */
  public List<Kept> shelf(long after) {
    entities.clear();
    List<Dossier> dossiers =
        entities
            .createQuery("select d from Dossier d where d.id > :after order by d.id", Dossier.class)
            .setParameter("after", after)
            .setMaxResults(SHELF)
            .getResultList();
    if (dossiers.isEmpty()) {
      return List.of();
    }
    Map<Long, Kept> shelf = new LinkedHashMap<>();
    for (Dossier dossier : dossiers) {
      shelf.put(dossier.id(), new Kept(dossier.id(), dossier.historyEnd(), new ArrayList<>()));
    }
    for (EventRow row : events(after, dossiers.get(dossiers.size() - 1).id())) {
      Kept kept = shelf.get(row.dossierId());
      if (kept != null) {
        kept.events().add(row.chained(kept.head().dossier()));
      }
    }
    return List.copyOf(shelf.values());
  }

  private List<EventRow> events(long after, long last) {
    return entities
        .createQuery(
            "select e from EventRow e where e.dossierId > :after and e.dossierId <= :last"
                + " order by e.dossierId, e.seq",
            EventRow.class)
        .setParameter("after", after)
        .setParameter("last", last)
        .setHint("org.hibernate.readOnly", true)
        .getResultList();
  }
}
