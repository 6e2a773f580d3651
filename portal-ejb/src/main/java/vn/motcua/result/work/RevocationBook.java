package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import vn.motcua.result.domain.Result;
import vn.motcua.result.domain.RevocationRow;

/** Acts of taking results back; whoever reads or begins one has locked its result. */
@ApplicationScoped
public class RevocationBook {
  @Inject private EntityManager em;

  /** The act for a result. */
  public Optional<RevocationRow> of(Result result) {
    return Optional.ofNullable(em.find(RevocationRow.class, result.id()));
  }

  /** A first act. */
  public void add(RevocationRow act) {
    em.persist(act);
  }
}
