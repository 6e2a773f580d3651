package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.Assignment;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;

/** What the lines of a list need besides the dossiers: one query each, whatever the page's size. */
@ApplicationScoped
public class PageFacts {
  @Inject private EntityManager entities;

  /** Open step by dossier. */
  public Map<Long, Assignment> openSteps(Collection<Long> dossiers) {
    return dossiers.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select a from Assignment a where a.dossierId in :ids and a.open = true",
                Assignment.class)
            .setParameter("ids", dossiers)
            .getResultStream()
            .collect(Collectors.toMap(Assignment::dossierId, step -> step, (one, two) -> two));
  }

  /** Number of points and term of the open request for corrections, by dossier. */
  public Map<Long, OpenRequest> openRequests(Collection<Long> dossiers) {
    Map<Long, OpenRequest> requests = new HashMap<>();
    if (dossiers.isEmpty()) {
      return requests;
    }
    entities
        .createQuery(
            "select s.dossierId, s.answerBy, count(p) from Supplement s, SupplementPoint p"
                + " where p.supplementId = s.id and s.dossierId in :ids"
                + " and s.answeredAt is null and s.expiredAt is null"
                + " group by s.dossierId, s.answerBy",
            Tuple.class)
        .setParameter("ids", dossiers)
        .getResultList()
        .forEach(
            row ->
                requests.put(
                    row.get(0, Long.class),
                    new OpenRequest(row.get(2, Long.class).intValue(), row.get(1, Instant.class))));
    return requests;
  }

  /** The dossiers by id. */
  public Map<Long, Dossier> dossiers(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select d from Dossier d where d.id in :ids", Dossier.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(Dossier::id, dossier -> dossier));
  }

  /** Dossiers whose applicants wait for a withdrawal to be confirmed. */
  public Set<Long> withdrawing(Collection<Long> dossiers) {
    return dossiers.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entities
                .createQuery(
                    "select w.dossierId from Withdrawal w"
                        + " where w.dossierId in :ids and w.effectiveAt is null",
                    Long.class)
                .setParameter("ids", dossiers)
                .getResultList());
  }

  /** Saved pages by dossier. */
  public Map<Long, List<AnswerRow>> pages(Collection<Long> dossiers) {
    return dossiers.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select a from AnswerRow a where a.key.dossierId in :ids", AnswerRow.class)
            .setParameter("ids", dossiers)
            .getResultStream()
            .collect(Collectors.groupingBy(AnswerRow::dossierId));
  }

  /** Keys of the papers handed in, by dossier. */
  public Map<Long, Set<String>> paperKeys(Collection<Long> dossiers) {
    return dossiers.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select p from HandedPaper p where p.dossierId in :ids", HandedPaper.class)
            .setParameter("ids", dossiers)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    HandedPaper::dossierId,
                    Collectors.mapping(HandedPaper::paperKey, Collectors.toSet())));
  }

  /** An open request for corrections. */
  public record OpenRequest(int points, Instant answerBy) {}
}
