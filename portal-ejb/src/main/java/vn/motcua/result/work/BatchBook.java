package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.result.domain.Batch;
import vn.motcua.result.domain.BatchItem;

/** The rows of batches. */
@ApplicationScoped
public class BatchBook {
  @Inject private EntityManager em;

  /** The batch that this officer's key began before. */
  public Optional<Batch> begun(long officerId, String key) {
    return em.createQuery(
            "select b from Batch b where b.officerId = ?1 and b.onceKey = ?2", Batch.class)
        .setParameter(1, officerId)
        .setParameter(2, key)
        .getResultStream()
        .findFirst();
  }

  /** The batch of this name. */
  public Optional<Batch> find(String publicId) {
    return em.createQuery("select b from Batch b where b.publicId = ?1", Batch.class)
        .setParameter(1, publicId)
        .getResultStream()
        .findFirst();
  }

  /** The batch of this id, locked. */
  public Batch locked(long id) {
    return em.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Its results in their order. */
  public List<BatchItem> items(long batchId) {
    return em.createQuery(
            "select i from BatchItem i where i.id.batchId = ?1 order by i.id.seq", BatchItem.class)
        .setParameter(1, batchId)
        .getResultList();
  }

  /** One of them. */
  public BatchItem item(long batchId, int seq) {
    return em.find(BatchItem.class, new BatchItem.Id(batchId, seq));
  }

  public void add(Object row) {
    em.persist(row);
  }

  /** Writes now, so that a key used twice is seen here. */
  public void flush() {
    em.flush();
  }

  /** Running batches that moved nothing since, and whose leader's token may no longer answer. */
  public List<Long> silent(Instant since, Instant now) {
    return em.createQuery(
            "select b.id from Batch b where b.endedAt is null and b.touchedAt < ?1"
                + " and (b.waitsUntil is null or b.waitsUntil <= ?2)",
            Long.class)
        .setParameter(1, since)
        .setParameter(2, now)
        .setMaxResults(100)
        .getResultList();
  }
}
