package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.dossier.WaitingQuestion;
import vn.motcua.dossier.domain.MessageRow;
import vn.motcua.dossier.domain.MessageWords;
import vn.motcua.dossier.domain.Talk;
import vn.motcua.shared.EnsuredRow;

/** Questions and answers of dossiers. */
@ApplicationScoped
public class TalkRows {
  private static final String WAITING =
      " from Dossier d, Talk t where t.dossierId = d.id and t.waitingSince is not null"
          + " and d.place.tenantId = :tenant and (d.place.receivingAgencyId in :agencies"
          + " or d.place.competentAgencyId in :agencies)";

  private static final EnsuredRow<Talk> ROW =
      new EnsuredRow<>(
          Talk.class,
          "dossier_id",
          "insert into dossier_talk (dossier_id, messages, unanswered) values (?1, 0, 0)");

  @Inject private EntityManager entities;

  public void add(Object row) {
    entities.persist(row);
  }

  /** Where the exchange stands, made when there was none; held until the transaction ends. */
  public Talk locked(long dossierId) {
    return ROW.locked(entities, dossierId);
  }

  /** All messages in their order. */
  public List<MessageRow> messages(long dossierId) {
    return entities
        .createQuery(
            "select m from MessageRow m where m.dossierId = :dossier order by m.seq",
            MessageRow.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  /** Their words, by message. */
  public Map<Long, String> words(long dossierId) {
    return entities
        .createQuery(
            "select w from MessageWords w, MessageRow m"
                + " where m.id = w.messageId and m.dossierId = :dossier",
            MessageWords.class)
        .setParameter("dossier", dossierId)
        .getResultStream()
        .collect(Collectors.toMap(MessageWords::messageId, MessageWords::words));
  }

  /** Dossiers of the scope that wait for an answer, longest first. */
  public List<WaitingQuestion> waiting(long tenant, Set<Long> agencies, int most) {
    String view =
        "select new vn.motcua.dossier.WaitingQuestion(d.publicId,"
            + " coalesce(d.code, d.submissionNumber), d.title, t.waitingSince, t.unanswered)";
    return within(
            entities.createQuery(
                view + WAITING + " order by t.waitingSince", WaitingQuestion.class),
            tenant,
            agencies)
        .setMaxResults(most)
        .getResultList();
  }

  public long countWaiting(long tenant, Set<Long> agencies) {
    return within(entities.createQuery("select count(t)" + WAITING, Long.class), tenant, agencies)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> within(TypedQuery<T> query, long tenant, Set<Long> agencies) {
    return query.setParameter("tenant", tenant).setParameter("agencies", agencies);
  }
}
