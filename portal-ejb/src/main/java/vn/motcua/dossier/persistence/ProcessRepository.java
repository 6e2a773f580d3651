package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.EventRow;
import vn.motcua.dossier.domain.EventWords;
import vn.motcua.dossier.domain.Examination;
import vn.motcua.dossier.domain.Supplement;
import vn.motcua.dossier.domain.SupplementPoint;
import vn.motcua.dossier.domain.Withdrawal;

/** What is written beside a dossier: steps, history, supplements, withdrawal, verdicts. */
@ApplicationScoped
public class ProcessRepository {
  @Inject private EntityManager entities;

  public void add(Object row) {
    entities.persist(row);
  }

  /** The step that is open now; at most one is. */
  public Optional<Assignment> openStep(long dossierId) {
    return entities
        .createQuery(
            "select a from Assignment a where a.dossierId = :dossier and a.open = true",
            Assignment.class)
        .setParameter("dossier", dossierId)
        .getResultStream()
        .findFirst();
  }

  /** All steps in their order. */
  public List<Assignment> steps(long dossierId) {
    return entities
        .createQuery(
            "select a from Assignment a where a.dossierId = :dossier order by a.beganAt, a.id",
            Assignment.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  /** The history in its order. */
  public List<EventRow> events(long dossierId) {
    return entities
        .createQuery(
            "select e from EventRow e where e.dossierId = :dossier order by e.seq", EventRow.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  /** Words of the dossier's events by event. */
  public Map<Long, String> words(long dossierId) {
    return entities
        .createQuery(
            "select w from EventWords w, EventRow e where e.id = w.eventId and e.dossierId = :dossier",
            EventWords.class)
        .setParameter("dossier", dossierId)
        .getResultStream()
        .collect(Collectors.toMap(EventWords::eventId, EventWords::words));
  }

  /** The request that waits for its answer. */
  public Optional<Supplement> openSupplement(long dossierId) {
    return supplements(dossierId).stream().filter(Supplement::isOpen).findFirst();
  }

  /** Requests, latest first. */
  public List<Supplement> supplements(long dossierId) {
    return entities
        .createQuery(
            "select s from Supplement s where s.dossierId = :dossier order by s.askedAt desc, s.id desc",
            Supplement.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  /** Points of all requests of the dossier, in their order. */
  public Map<Long, List<SupplementPoint>> points(long dossierId) {
    return entities
        .createQuery(
            "select p from SupplementPoint p, Supplement s"
                + " where s.id = p.supplementId and s.dossierId = :dossier order by p.place",
            SupplementPoint.class)
        .setParameter("dossier", dossierId)
        .getResultStream()
        .collect(Collectors.groupingBy(SupplementPoint::supplementId));
  }

  public Optional<Withdrawal> withdrawal(long dossierId) {
    return Optional.ofNullable(entities.find(Withdrawal.class, dossierId));
  }

  /** Verdicts by paper key. */
  public Map<String, Examination> examinations(long dossierId) {
    return entities
        .createQuery(
            "select e from Examination e where e.key.dossierId = :dossier", Examination.class)
        .setParameter("dossier", dossierId)
        .getResultStream()
        .collect(Collectors.toMap(Examination::paperKey, Function.identity()));
  }

  public Optional<Examination> examination(long dossierId, String paperKey) {
    return Optional.ofNullable(
        entities.find(Examination.class, new Examination.Key(dossierId, paperKey)));
  }
}
