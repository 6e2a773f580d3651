package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.motcua.dossier.IntakeQuery;
import vn.motcua.dossier.WorklistPage;
import vn.motcua.dossier.domain.Cursor;
import vn.motcua.dossier.domain.Dossier;

/**
 * The desk's queues. One short walk of the index per body the desk receives for, merged: the cost
 * grows with the bodies served, never with their dossiers.
 */
@ApplicationScoped
public class IntakeLists {
  private static final String AT =
      " from Dossier d where d.place.receivingAgencyId = :agency and d.place.tenantId = :tenant";
  private static final String FILTER =
      " and (:procedure is null or d.procedureCode = :procedure)"
          + " and (:words is null or d.submissionNumber like :number or d.code like :number"
          + " or d.parties.subjectName like :words)";

  @Inject private EntityManager entities;

  /** Filters; null = all. */
  public record Filter(String procedureCode, String words) {}

  /** Bodies of one tenant. */
  public record Bodies(long tenantId, Set<Long> ids) {}

  /** A page, in the order of the tab. */
  public List<Dossier> page(
      IntakeQuery.Tab tab, Bodies bodies, Filter filter, Cursor after, int size) {
    List<Dossier> merged = new ArrayList<>();
    for (Long agency : bodies.ids()) {
      TypedQuery<Dossier> query =
          entities
              .createQuery("select d" + AT + where(tab) + FILTER + order(tab), Dossier.class)
              .setParameter("agency", agency)
              .setParameter("tenant", bodies.tenantId())
              .setParameter("procedure", filter.procedureCode())
              .setParameter("words", Like.text(filter.words()))
              .setParameter("number", Like.number(filter.words()))
              .setParameter("id", after.id())
              .setMaxResults(size);
      if (tab == IntakeQuery.Tab.WAITING) {
        query.setParameter("time", after.time());
      }
      merged.addAll(query.getResultList());
    }
    merged.sort(comparing(tab));
    return merged.subList(0, Math.min(size, merged.size()));
  }

  /** How many a tab holds, up to {@link WorklistPage#COUNT_LIMIT}. */
  public int count(IntakeQuery.Tab tab, Bodies bodies) {
    int count = 0;
    for (Long agency : bodies.ids()) {
      TypedQuery<Long> query =
          entities
              .createQuery("select d.id" + AT + where(tab), Long.class)
              .setParameter("agency", agency)
              .setParameter("tenant", bodies.tenantId())
              .setParameter("id", 0L)
              .setMaxResults(WorklistPage.COUNT_LIMIT);
      if (tab == IntakeQuery.Tab.WAITING) {
        query.setParameter("time", Cursor.START.time());
      }
      count += query.getResultList().size();
    }
    return Math.min(count, WorklistPage.COUNT_LIMIT);
  }

  /** Where the next page of the tab begins after this one. */
  public static Cursor cursor(IntakeQuery.Tab tab, Dossier last) {
    return tab == IntakeQuery.Tab.WAITING
        ? new Cursor(last.terms().intakeDueAt(), last.id())
        : new Cursor(Cursor.START.time(), last.id());
  }

  private static String where(IntakeQuery.Tab tab) {
    return switch (tab) {
      case WAITING ->
          " and d.status = vn.motcua.dossier.DossierStatus.NEW and d.terms.intakeDueAt >= :time"
              + " and (d.terms.intakeDueAt > :time or d.id > :id)";
      case UNPAID ->
          " and d.status = vn.motcua.dossier.DossierStatus.NEW and d.terms.intakeDueAt is null"
              + " and d.id > :id";
      case SUPPLEMENT ->
          " and d.status = vn.motcua.dossier.DossierStatus.SUPPLEMENT"
              + " and d.terms.receivedAt is null and d.id > :id";
      case TO_RETURN -> " and d.status = vn.motcua.dossier.DossierStatus.DONE and d.id > :id";
    };
  }

  private static String order(IntakeQuery.Tab tab) {
    return tab == IntakeQuery.Tab.WAITING
        ? " order by d.terms.intakeDueAt, d.id"
        : " order by d.id";
  }

  private static Comparator<Dossier> comparing(IntakeQuery.Tab tab) {
    Comparator<Dossier> byId = Comparator.comparing(Dossier::id);
    return tab == IntakeQuery.Tab.WAITING
        ? Comparator.<Dossier, Instant>comparing(d -> d.terms().intakeDueAt()).thenComparing(byId)
        : byId;
  }
}
