package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Cursor;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Roles;

/** The dossiers before and after one in the list of who reads it: work by due, queue by limit. */
@ApplicationScoped
public class WorkNeighbours {
  private static final String WORK =
      "select d.public_id from dossier_assignment a join dossier d on d.id = a.dossier_id"
          + " where a.position_id = :place and a.work_state = 'TAKEN'";
  private static final String WORK_AFTER =
      WORK
          + " and a.due_at >= :time and (a.due_at > :time or a.id > :id)"
          + " order by a.due_at, a.id limit 1";
  private static final String WORK_BEFORE =
      WORK
          + " and a.due_at <= :time and (a.due_at < :time or a.id < :id)"
          + " order by a.due_at desc, a.id desc limit 1";
  private static final String QUEUE =
      "select d.public_id from dossier d where d.receiving_agency_id = :place and d.status = 'NEW'";
  private static final String QUEUE_AFTER =
      QUEUE
          + " and d.intake_due_at >= :time and (d.intake_due_at > :time or d.id > :id)"
          + " order by d.intake_due_at, d.id limit 1";
  private static final String QUEUE_BEFORE =
      QUEUE
          + " and d.intake_due_at <= :time and (d.intake_due_at < :time or d.id < :id)"
          + " order by d.intake_due_at desc, d.id desc limit 1";

  @Inject private EntityManager entities;

  /** Public id of the one after it, null if there is none or it stands in no list. */
  public String next(Dossier dossier, Assignment step, Actor actor) {
    return neighbour(dossier, step, actor, WORK_AFTER, QUEUE_AFTER);
  }

  /** Public id of the one before it, likewise. */
  public String previous(Dossier dossier, Assignment step, Actor actor) {
    return neighbour(dossier, step, actor, WORK_BEFORE, QUEUE_BEFORE);
  }

  private String neighbour(
      Dossier dossier, Assignment step, Actor actor, String work, String queue) {
    boolean waits = dossier.status() == DossierStatus.NEW && dossier.terms().intakeDueAt() != null;
    if (Roles.DESK.equals(actor.role()) && waits) {
      Cursor here = new Cursor(dossier.terms().intakeDueAt(), dossier.id());
      return find(queue, dossier.place().receivingAgencyId(), here);
    }
    if (step != null && step.heldBy(actor)) {
      return find(work, actor.positionId(), new Cursor(step.dueAt(), step.id()));
    }
    return null;
  }

  @SuppressWarnings("unchecked")
  private String find(String query, long place, Cursor here) {
    List<Object> found =
        entities
            .createNativeQuery(query)
            .setParameter("place", place)
            .setParameter("time", here.time())
            .setParameter("id", here.id())
            .getResultList();
    return found.isEmpty() ? null : found.get(0).toString();
  }
}
