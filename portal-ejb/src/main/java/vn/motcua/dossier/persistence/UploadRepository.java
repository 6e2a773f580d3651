package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.domain.PaperUpload;

/** Files on their way. Every finder names the account: nobody else's exist. */
@ApplicationScoped
public class UploadRepository {
  @Inject private EntityManager entities;

  public Optional<PaperUpload> find(String publicId, long account) {
    return byId(publicId, account, LockModeType.NONE);
  }

  /** The same, held until the transaction ends. */
  public Optional<PaperUpload> lock(String publicId, long account) {
    return byId(publicId, account, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that have not become a paper yet, oldest first. */
  public List<PaperUpload> waiting(long dossierId, long account) {
    return entities
        .createQuery(
            "select u from PaperUpload u where u.dossierId = :dossier"
                + " and u.accountId = :account and u.paperPublicId is null order by u.id",
            PaperUpload.class)
        .setParameter("dossier", dossierId)
        .setParameter("account", account)
        .getResultList();
  }

  /** How many an account has on their way, in all dossiers. */
  public long waiting(long account) {
    return entities
        .createQuery(
            "select count(u) from PaperUpload u where u.accountId = :account"
                + " and u.paperPublicId is null",
            Long.class)
        .setParameter("account", account)
        .getSingleResult();
  }

  public void add(PaperUpload upload) {
    entities.persist(upload);
  }

  public void remove(PaperUpload upload) {
    entities.remove(upload);
  }

  /** Forgets those without a piece since the given time; returns how many. */
  public int forget(Instant before) {
    return entities
        .createQuery("delete from PaperUpload u where u.lastAt < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  private Optional<PaperUpload> byId(String publicId, long account, LockModeType mode) {
    return entities
        .createQuery(
            "select u from PaperUpload u where u.publicId = :id and u.accountId = :account",
            PaperUpload.class)
        .setParameter("id", publicId)
        .setParameter("account", account)
        .setLockMode(mode)
        .getResultStream()
        .findFirst();
  }
}
