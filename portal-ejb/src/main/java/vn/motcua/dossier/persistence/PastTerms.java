package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Dossiers whose term is over, oldest first, some at a time. */
@ApplicationScoped
public class PastTerms {
  private static final int AT_A_TIME = 500;

  @Inject private EntityManager entities;

  public List<Long> drafts(Instant now) {
    return ids(
        "select d.id from Dossier d where d.terms.draftExpiresAt < :now"
            + " order by d.terms.draftExpiresAt",
        now);
  }

  public List<Long> supplements(Instant now) {
    return ids(
        "select s.dossierId from Supplement s where s.answeredAt is null and s.expiredAt is null"
            + " and s.answerBy < :now order by s.answerBy",
        now);
  }

  public List<Long> payments(Instant now) {
    return ids(
        "select d.id from Dossier d where d.terms.paymentDueAt < :now"
            + " order by d.terms.paymentDueAt",
        now);
  }

  private List<Long> ids(String query, Instant now) {
    return entities
        .createQuery(query, Long.class)
        .setParameter("now", now)
        .setMaxResults(AT_A_TIME)
        .getResultList();
  }
}
