package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.domain.AnswerRow;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.HandedPaper;

/** Dossiers with their answers and papers. */
@ApplicationScoped
public class DossierRepository {
  private static final String FORGET_CHANGES =
      "update dossier_answer_page set changes = null"
          + " where dossier_id = :dossier and changes is not null";

  @Inject private EntityManager entities;

  /** The dossier, unlocked. */
  public Optional<Dossier> find(String publicId) {
    return byPublicId(publicId).getResultStream().findFirst();
  }

  /** The dossier, held until the transaction ends: every command begins with it. */
  public Optional<Dossier> lock(String publicId) {
    return byPublicId(publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The dossier by its row id, held until the transaction ends. */
  public Optional<Dossier> lock(long id) {
    return Optional.ofNullable(entities.find(Dossier.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<Dossier> byId(long id) {
    return Optional.ofNullable(entities.find(Dossier.class, id));
  }

  public List<Dossier> byIds(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select d from Dossier d where d.id in :ids", Dossier.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** By dossier code or submission number, as normalised by the caller. */
  public Optional<Dossier> byNumber(String number, boolean submission) {
    String query =
        submission
            ? "select d from Dossier d where d.submissionNumber = :number"
            : "select d from Dossier d where d.code = :number";
    return entities
        .createQuery(query, Dossier.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  public void add(Object row) {
    entities.persist(row);
  }

  public void remove(Object row) {
    entities.remove(row);
  }

  /** Writes what is pending, so that little is left to do under a hot lock. */
  public void flush() {
    entities.flush();
  }

  /** All pages ever saved, in no order. */
  public List<AnswerRow> pages(long dossierId) {
    return entities
        .createQuery("select a from AnswerRow a where a.key.dossierId = :dossier", AnswerRow.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  public Optional<AnswerRow> page(long dossierId, String pageKey) {
    return Optional.ofNullable(
        entities.find(AnswerRow.class, new AnswerRow.Key(dossierId, pageKey)));
  }

  /**
   * What the answers of a draft were before they changed is needed no more. Writes nothing else
   * that is pending: no other statement of the transaction touches this column.
   */
  public void forgetChanges(long dossierId) {
    entities
        .createNativeQuery(FORGET_CHANGES)
        .setFlushMode(FlushModeType.COMMIT)
        .setParameter("dossier", dossierId)
        .executeUpdate();
  }

  /** Files in the order they were handed in. */
  public List<HandedPaper> papers(long dossierId) {
    return entities
        .createQuery(
            "select p from HandedPaper p where p.dossierId = :dossier order by p.id",
            HandedPaper.class)
        .setParameter("dossier", dossierId)
        .getResultList();
  }

  public Optional<HandedPaper> paper(long dossierId, String paperPublicId) {
    return entities
        .createQuery(
            "select p from HandedPaper p where p.dossierId = :dossier and p.publicId = :paper",
            HandedPaper.class)
        .setParameter("dossier", dossierId)
        .setParameter("paper", paperPublicId)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<Dossier> byPublicId(String publicId) {
    return entities
        .createQuery("select d from Dossier d where d.publicId = :id", Dossier.class)
        .setParameter("id", publicId == null ? "" : publicId);
  }
}
