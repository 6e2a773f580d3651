package vn.motcua.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.motcua.issuing.register.IssuedPaperRow;
import vn.motcua.issuing.register.NumberSeries;
import vn.motcua.issuing.register.PaperRaisingRow;
import vn.motcua.shared.CheckedNumber;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;

/**
 * The register of papers handed out: number, check code, digests, state. Checks no rights; other
 * features call it after they have.
 */
@ApplicationScoped
public class PaperRegister {
  private static final String BY = "select p from IssuedPaperRow p where p.";
  private static final String KEEP_VERSION =
      "insert into issued_paper_version (sha256, paper_id, replaced_at) values (?1, ?2, ?3)";
  private static final String KEEP_REVOCATION =
      "insert into issued_paper_revocation (paper_id, decision_paper_id, data_sha256, revoked_at)"
          + " values (?1, ?2, ?3, ?4)";
  private static final String VERSION_OF =
      "select paper_id from issued_paper_version where sha256 = ?1";

  @Inject private EntityManager em;

  @Inject private NumberSeries series;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * Takes the next number in the caller's transaction; a rollback gives it back. A source that has
   * a number keeps it.
   */
  @Transactional(TxType.MANDATORY)
  public RegisteredPaper reserve(Reservation asked) {
    return bySource(asked.source()).orElseGet(() -> add(asked));
  }

  /**
   * Waits until nobody else takes a number of this series; others wait until the caller's
   * transaction ends.
   */
  @Transactional(TxType.MANDATORY)
  public void hold(Reservation asked) {
    series.hold(asked, clock.today().getYear());
  }

  /**
   * Takes the next number in a short transaction of its own, for work that takes long afterwards
   * and may be repeated.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public RegisteredPaper reserveNow(Reservation asked) {
    return bySource(asked.source()).orElseGet(() -> add(asked));
  }

  private RegisteredPaper add(Reservation asked) {
    PaperNumber number = series.next(asked, clock.today().getYear());
    IssuedPaperRow row =
        new IssuedPaperRow(
            asked, number, PublicId.random(), CheckedNumber.documentCheck(), clock.now());
    em.persist(row);
    em.flush();
    return row.toView();
  }

  /**
   * Registers the digests of a reserved paper: from now on it is handed out.
   *
   * @throws vn.motcua.shared.Refusal issuing.already-issued, issuing.number-given-up
   */
  @Transactional(TxType.MANDATORY)
  public RegisteredPaper issue(long id, IssuedDigests digests) {
    IssuedPaperRow row = locked(id);
    row.issue(digests, clock.now());
    return row.toView();
  }

  /**
   * The paper's files were raised to a higher level; those of before stay registered.
   *
   * @throws vn.motcua.shared.Refusal issuing.not-issued
   */
  @Transactional(TxType.MANDATORY)
  public void raise(long id, String sha256, String envelopeSha256) {
    IssuedPaperRow row = locked(id);
    RegisteredPaper before = row.toView();
    row.raise(sha256, envelopeSha256);
    keepVersion(before.sha256(), sha256, id);
    keepVersion(before.envelopeSha256(), envelopeSha256, id);
  }

  /**
   * The paper's file was time-stamped; the one of before stays registered.
   *
   * @return false, and nothing changes, if it has another file by now or was taken back
   */
  @Transactional(TxType.MANDATORY)
  public boolean stamp(long id, String before, String after) {
    IssuedPaperRow row = locked(id);
    RegisteredPaper now = row.toView();
    boolean same = now.state() == PaperState.ISSUED && before.equals(now.sha256());
    if (same) {
      row.raise(after, now.envelopeSha256());
      keepVersion(before, after, id);
    }
    return same;
  }

  /** A paper just issued waits for its time-stamp. */
  @Transactional(TxType.MANDATORY)
  public void awaitStamp(long id) {
    em.persist(new PaperRaisingRow(id, clock.now()));
  }

  /** Registers the XML that goes with a paper handed out. */
  @Transactional(TxType.MANDATORY)
  public void accompany(long id, String envelopeSha256) {
    locked(id).accompany(envelopeSha256);
  }

  private void keepVersion(String before, String after, long id) {
    if (before != null && !before.equals(after)) {
      em.createNativeQuery(KEEP_VERSION)
          .setParameter(1, before)
          .setParameter(2, id)
          .setParameter(3, clock.now())
          .executeUpdate();
    }
  }

  /**
   * Takes an issued paper back by a decision that is issued itself. Its files stay registered.
   *
   * @throws vn.motcua.shared.Refusal issuing.not-issued if it was never handed out or is taken back
   */
  @Transactional(TxType.MANDATORY)
  public RegisteredPaper revoke(long id, RevokedBy decision) {
    IssuedPaperRow row = locked(id);
    row.revoke(decision.reason(), actor.get().name(), clock.now());
    em.createNativeQuery(KEEP_REVOCATION)
        .setParameter(1, id)
        .setParameter(2, decision.paperId())
        .setParameter(3, decision.dataSha256())
        .setParameter(4, clock.now())
        .executeUpdate();
    return row.toView();
  }

  /**
   * Takes a paper back together with the one it belongs to; the decision is that one's.
   *
   * @throws vn.motcua.shared.Refusal issuing.not-issued if it was never handed out or is taken back
   */
  @Transactional(TxType.MANDATORY)
  public void revokeWith(long id, String reason) {
    locked(id).revoke(reason, actor.get().name(), clock.now());
  }

  /**
   * Gives a reserved number up for good, with the reason kept.
   *
   * @throws vn.motcua.shared.Refusal issuing.already-issued, issuing.number-given-up
   */
  @Transactional(TxType.MANDATORY)
  public RegisteredPaper giveUp(long id, String reason) {
    IssuedPaperRow row = locked(id);
    row.giveUp(reason, actor.get().name(), clock.now());
    return row.toView();
  }

  /** The paper of this id as it is now; nobody else changes it until the transaction ends. */
  @Transactional(TxType.MANDATORY)
  public RegisteredPaper lock(long id) {
    IssuedPaperRow row = locked(id);
    em.refresh(row);
    return row.toView();
  }

  /** Writes now what was changed, for those who read the tables. */
  @Transactional(TxType.MANDATORY)
  public void flush() {
    em.flush();
  }

  /** The paper of this id, whatever its state. */
  public RegisteredPaper get(long id) {
    return Optional.ofNullable(em.find(IssuedPaperRow.class, id))
        .map(IssuedPaperRow::toView)
        .orElseThrow(NotFound::new);
  }

  /** Several papers by their ids, in one look; ids of none are left out. */
  public Map<Long, RegisteredPaper> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery("select p from IssuedPaperRow p where p.id in ?1", IssuedPaperRow.class)
            .setParameter(1, ids)
            .getResultStream()
            .map(IssuedPaperRow::toView)
            .collect(Collectors.toMap(RegisteredPaper::id, Function.identity()));
  }

  /** The paper of this public id. */
  public Optional<RegisteredPaper> byPublicId(String publicId) {
    return first("publicId = ?1", publicId);
  }

  /** The paper that this source has a number for, unless it was given up. */
  public Optional<RegisteredPaper> bySource(String source) {
    return first("source = ?1", source);
  }

  /** The paper with this check code, in its stored form (upper case, no separators). */
  public Optional<RegisteredPaper> byCheckCode(String checkCode) {
    return first("checkCode = ?1", checkCode);
  }

  /** The paper whose PDF or signed XML has this digest, or had it before it was raised. */
  public Optional<RegisteredPaper> byDigest(String sha256) {
    Optional<RegisteredPaper> current = first("sha256 = ?1 or p.envelopeSha256 = ?1", sha256);
    return current.isPresent() ? current : earlier(sha256);
  }

  private Optional<RegisteredPaper> earlier(String sha256) {
    List<?> ids =
        em.createNativeQuery(VERSION_OF, Long.class).setParameter(1, sha256).getResultList();
    return ids.stream().findFirst().map(id -> get((Long) id));
  }

  /**
   * The paper whose rendered, unsigned PDF has this digest: every changed version begins with it.
   * Annexes were not rendered here: others may sign the same file without having changed ours.
   */
  public Optional<RegisteredPaper> byUnsignedDigest(String sha256) {
    return first(
        "kind <> vn.motcua.issuing.PaperKind.RESULT_ANNEX and p.unsignedSha256 = ?1", sha256);
  }

  /** All papers of a dossier, oldest first. */
  public List<RegisteredPaper> ofDossier(long dossierId) {
    return em.createQuery(BY + "dossierId = ?1 order by p.id", IssuedPaperRow.class)
        .setParameter(1, dossierId)
        .getResultStream()
        .map(IssuedPaperRow::toView)
        .toList();
  }

  private Optional<RegisteredPaper> first(String condition, String value) {
    return em.createQuery(BY + condition, IssuedPaperRow.class)
        .setParameter(1, value)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(IssuedPaperRow::toView);
  }

  private IssuedPaperRow locked(long id) {
    IssuedPaperRow row = em.find(IssuedPaperRow.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (row == null) {
      throw new NotFound();
    }
    return row;
  }
}
