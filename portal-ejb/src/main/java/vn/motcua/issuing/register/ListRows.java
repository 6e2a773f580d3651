package vn.motcua.issuing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.evidence.ResultStatement;
import vn.motcua.evidence.Sha256;
import vn.motcua.issuing.PublishedList;
import vn.motcua.shared.PortalClock;

/** The rows of the signed lists, and what the list of results taken back is made of. */
@ApplicationScoped
public class ListRows {
  private static final String NEXT =
      "insert into number_series (agency_id, series, series_year, last_number) values (0, ?1, 0, 1)"
          + " on duplicate key update last_number = last_number + 1";
  private static final String NUMBER =
      "select last_number from number_series where agency_id = 0 and series = ?1 and series_year = 0";
  private static final String LATEST =
      "select number, issued_at, renew_at, content from issuing_list where kind = ?1"
          + " order by number desc limit 1";
  private static final String SAYS =
      "select says from issuing_list where kind = ?1 order by number desc limit 1";
  private static final String ADD =
      "insert into issuing_list (kind, number, issued_at, renew_at, says, content)"
          + " values (?1, ?2, ?3, ?4, ?5, ?6)";
  private static final String SWEEP =
      "delete from issuing_list where kind = ?1 and issued_at < ?2 and number < ?3 limit 100";
  private static final String REVOKED =
      "select data_sha256, revoked_at from issued_paper_revocation";

  @Inject private EntityManager em;

  /** Kinds of list. */
  public enum Kind {
    KEYS,
    REVOKED
  }

  /** The list in force. */
  public Optional<PublishedList> latest(Kind kind) {
    List<?> rows = em.createNativeQuery(LATEST).setParameter(1, kind.name()).getResultList();
    return rows.stream().findFirst().map(row -> list((Object[]) row));
  }

  /** Digest of what the list in force says, signature and date apart. */
  public Optional<String> says(Kind kind) {
    List<?> rows = em.createNativeQuery(SAYS).setParameter(1, kind.name()).getResultList();
    return rows.stream().findFirst().map(String.class::cast);
  }

  /**
   * The next number of a kind; whoever else makes one waits until the caller's transaction ends.
   */
  public long next(Kind kind) {
    String series = "LIST/" + kind;
    em.createNativeQuery(NEXT).setParameter(1, series).executeUpdate();
    Object last = em.createNativeQuery(NUMBER).setParameter(1, series).getSingleResult();
    return ((Number) last).longValue();
  }

  /** Keeps a list; those older than {@code sweepBefore} go. */
  public void add(Kind kind, PublishedList list, String says, Instant sweepBefore) {
    em.createNativeQuery(ADD)
        .setParameter(1, kind.name())
        .setParameter(2, list.number())
        .setParameter(3, list.issuedAt())
        .setParameter(4, list.renewAt())
        .setParameter(5, says)
        .setParameter(6, list.content())
        .executeUpdate();
    em.createNativeQuery(SWEEP)
        .setParameter(1, kind.name())
        .setParameter(2, sweepBefore)
        .setParameter(3, list.number())
        .executeUpdate();
  }

  /** Everything taken back, with its day. */
  public Map<Long, LocalDate> revoked() {
    Map<Long, LocalDate> days = new HashMap<>();
    for (Object row : em.createNativeQuery(REVOKED).getResultList()) {
      Object[] values = (Object[]) row;
      days.put(
          ResultStatement.revocationKey(Sha256.bytes((String) values[0])),
          LocalDate.ofInstant(instant(values[1]), PortalClock.ZONE));
    }
    return days;
  }

  private static PublishedList list(Object[] row) {
    return new PublishedList(
        ((Number) row[0]).longValue(), instant(row[1]), instant(row[2]), (byte[]) row[3]);
  }

  private static Instant instant(Object value) {
    return value instanceof java.sql.Timestamp time
        ? time.toInstant()
        : ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
  }
}
