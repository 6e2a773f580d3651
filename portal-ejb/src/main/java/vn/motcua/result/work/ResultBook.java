package vn.motcua.result.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.motcua.result.ResultAction;
import vn.motcua.result.ResultState;
import vn.motcua.result.domain.RaisingRow;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.ResultEvent;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** The rows of results. */
@ApplicationScoped
public class ResultBook {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS);

  @Inject private EntityManager em;

  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /** The result of a dossier. */
  public Optional<Result> ofDossier(long dossierId) {
    return em.createQuery("select r from Result r where r.dossierId = ?1", Result.class)
        .setParameter(1, dossierId)
        .getResultStream()
        .findFirst();
  }

  /** The released results of dossiers. */
  public List<Result> releasedOf(Collection<Long> dossierIds) {
    return em.createQuery(
            "select r from Result r where r.dossierId in ?1 and r.state = ?2", Result.class)
        .setParameter(1, dossierIds)
        .setParameter(2, ResultState.RELEASED)
        .getResultList();
  }

  /**
   * The result of a dossier, locked. Asked before the dossier is locked: whoever holds both took
   * the result first.
   */
  public Optional<Result> lockOfDossier(String dossierPublicId) {
    return em.createQuery("select r from Result r where r.dossierPublicId = ?1", Result.class)
        .setParameter(1, dossierPublicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The result of this name. */
  public Optional<Result> find(String publicId) {
    return em.createQuery("select r from Result r where r.publicId = ?1", Result.class)
        .setParameter(1, publicId)
        .getResultStream()
        .findFirst();
  }

  /** The result of this id. */
  public Result get(long id) {
    return em.find(Result.class, id);
  }

  /** Locks the row and reads it anew. */
  public Result locked(Result result) {
    em.refresh(result, LockModeType.PESSIMISTIC_WRITE);
    return result;
  }

  /**
   * @throws Refusal result.changed-elsewhere if the page showed another version
   */
  public static void requireVersion(Result result, long version) {
    if (result.edition() != version) {
      throw new Refusal("result.changed-elsewhere");
    }
  }

  public void add(Result result) {
    em.persist(result);
  }

  /** A released result is to be time-stamped, or raised further, later. */
  public void awaitRaising(Result result) {
    em.persist(new RaisingRow(result, clock.now()));
  }

  /** Writes down that the caller moved the result. */
  public void moved(Result result, ResultAction action) {
    em.persist(new ResultEvent(result, action, actor.get(), clock.now()));
  }

  /** Results of these agencies that wait for a leader, the longest waiting first. */
  public List<Result> waiting(Set<Long> agencies, int first, int size) {
    return em.createQuery(
            "select r from Result r where r.agencyId in ?1 and r.state in ?2"
                + " order by r.submittedAt, r.id",
            Result.class)
        .setParameter(1, agencies)
        .setParameter(2, List.of(ResultState.SUBMITTED, ResultState.SIGNING))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many wait. */
  public long countWaiting(Set<Long> agencies) {
    return em.createQuery(
            "select count(r) from Result r where r.agencyId in ?1 and r.state in ?2", Long.class)
        .setParameter(1, agencies)
        .setParameter(2, List.of(ResultState.SUBMITTED, ResultState.SIGNING))
        .getSingleResult();
  }

  /** Ids of results whose signing act has run out of its time. */
  public List<Long> stale(Instant now) {
    return em.createQuery(
            "select r.id from Result r where r.state = ?1 and r.signingUntil < ?2", Long.class)
        .setParameter(1, ResultState.SIGNING)
        .setParameter(2, now)
        .setMaxResults(100)
        .getResultList();
  }

  /** Values of a result from their stored form. */
  public static Map<String, Object> values(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("values of a result", e);
    }
  }
}
