package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The offered steps of a body, taken one by one under row locks. */
@ApplicationScoped
public class WorkQueue {
  private static final String NEXT =
      "select a.dossier_id from dossier_assignment a force index (dossier_assignment_offered)"
          + " straight_join dossier d on d.id = a.dossier_id"
          + " where a.agency_id = :agency and a.role = :role and a.work_state = 'OFFERED'"
          + " and a.dossier_id not in (:passed)"
          + " order by a.due_at, a.id limit 1 for update skip locked";

  @Inject private EntityManager entities;

  /**
   * The most urgent offered step that nobody else is just taking; its rows stay locked.
   *
   * @param passedOver dossiers not to be given
   * @return the dossier
   */
  public Optional<Long> lockNext(long agencyId, String role, Collection<Long> passedOver) {
    @SuppressWarnings("unchecked")
    List<Number> found =
        entities
            .createNativeQuery(NEXT)
            .setParameter("agency", agencyId)
            .setParameter("role", role)
            .setParameter("passed", passedOver.isEmpty() ? List.of(-1L) : passedOver)
            .getResultList();
    return found.stream().findFirst().map(Number::longValue);
  }
}
