package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Set;
import vn.motcua.dossier.DossierStatus;

/** Counts over all dossiers, from one index. */
@ApplicationScoped
public class FiguresReading {
  private static final Set<DossierStatus> AT_OFFICE =
      Set.of(DossierStatus.RECEIVED, DossierStatus.PROCESSING);

  @Inject private EntityManager entities;

  /** Results since the given time that had a due date. */
  public long decided(Instant since) {
    return count("d.terms.finishedAt >= :time and d.terms.dueAt is not null", since);
  }

  /** Those of them that came by it. */
  public long onTime(Instant since) {
    return count("d.terms.finishedAt >= :time and d.terms.finishedAt <= d.terms.dueAt", since);
  }

  /** Results from one time until before another that had a due date. */
  public long decided(Instant from, Instant before) {
    return between("d.terms.dueAt is not null", from, before);
  }

  /** Those of them that came by it. */
  public long onTime(Instant from, Instant before) {
    return between("d.terms.finishedAt <= d.terms.dueAt", from, before);
  }

  private long between(String where, Instant from, Instant before) {
    return entities
        .createQuery(
            "select count(d) from Dossier d where d.terms.finishedAt >= :from"
                + " and d.terms.finishedAt < :before and "
                + where,
            Long.class)
        .setParameter("from", from)
        .setParameter("before", before)
        .getSingleResult();
  }

  /** Dossiers with an office whose due date has passed. */
  public long overdue(Instant now) {
    return entities
        .createQuery(
            "select count(d) from Dossier d where d.terms.finishedAt is null"
                + " and d.terms.dueAt < :time and d.status in :open",
            Long.class)
        .setParameter("time", now)
        .setParameter("open", AT_OFFICE)
        .getSingleResult();
  }

  private long count(String where, Instant time) {
    return entities
        .createQuery("select count(d) from Dossier d where " + where, Long.class)
        .setParameter("time", time)
        .getSingleResult();
  }
}
