package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.ShownRow;
import vn.motcua.signing.Verdict;

/** The codes by which results are shown, and their readings. */
@ApplicationScoped
public class ShownBook {
  private static final String READ =
      "insert into result_shown_read (shown_id, read_at, verdict) values (?1, ?2, ?3)";
  private static final String READINGS =
      "select read_at from result_shown_read where shown_id = ?1 order by read_at desc";

  @Inject private EntityManager em;

  /** The code with this digest, locked: readings come one after the other. */
  public Optional<ShownRow> byCode(String codeSha256) {
    return em.createQuery("select s from ShownRow s where s.codeSha256 = ?1", ShownRow.class)
        .setParameter(1, codeSha256)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The code of this name, locked. */
  public Optional<ShownRow> find(String publicId) {
    return em.createQuery("select s from ShownRow s where s.publicId = ?1", ShownRow.class)
        .setParameter(1, publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** All codes of a result, the latest first. */
  public List<ShownRow> of(Result result) {
    return em.createQuery(
            "select s from ShownRow s where s.resultId = ?1 order by s.id desc", ShownRow.class)
        .setParameter(1, result.id())
        .setMaxResults(50)
        .getResultList();
  }

  public void add(ShownRow row) {
    em.persist(row);
  }

  /** Writes a reading down. */
  public void read(ShownRow row, Instant at, Verdict verdict) {
    em.createNativeQuery(READ)
        .setParameter(1, row.id())
        .setParameter(2, at)
        .setParameter(3, verdict.name())
        .executeUpdate();
  }

  /** When it was opened, the latest first. */
  public List<Instant> readings(ShownRow row) {
    List<?> rows = em.createNativeQuery(READINGS).setParameter(1, row.id()).getResultList();
    return rows.stream().map(ShownBook::instant).toList();
  }

  private static Instant instant(Object value) {
    return value instanceof java.sql.Timestamp time
        ? time.toInstant()
        : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
  }
}
