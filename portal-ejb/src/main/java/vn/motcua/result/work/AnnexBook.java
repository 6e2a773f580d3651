package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.result.domain.Annex;
import vn.motcua.result.domain.Result;

/** The rows of annexes; whoever changes one has locked its result. */
@ApplicationScoped
public class AnnexBook {
  @Inject private EntityManager em;

  /** The annexes of a result in the order they were attached. */
  public List<Annex> of(Result result) {
    return em.createQuery("select a from Annex a where a.resultId = ?1 order by a.id", Annex.class)
        .setParameter(1, result.id())
        .getResultList();
  }

  /** The annex of this name. */
  public Optional<Annex> find(String publicId) {
    return em.createQuery("select a from Annex a where a.publicId = ?1", Annex.class)
        .setParameter(1, publicId)
        .getResultStream()
        .findFirst();
  }

  /** How many annexes these results have, by the result's id; those without are left out. */
  public Map<Long, Integer> counts(Collection<Long> resultIds) {
    Map<Long, Integer> counts = new HashMap<>();
    if (!resultIds.isEmpty()) {
      em.createQuery(
              "select a.resultId, count(a) from Annex a where a.resultId in ?1 group by a.resultId",
              Object[].class)
          .setParameter(1, resultIds)
          .getResultStream()
          .forEach(row -> counts.put((Long) row[0], ((Long) row[1]).intValue()));
    }
    return counts;
  }

  /** A first one, or one more. */
  public void add(Annex annex) {
    em.persist(annex);
  }

  /** It is taken away again. */
  public void remove(Annex annex) {
    em.remove(annex);
  }
}
