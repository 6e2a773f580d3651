package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whose dossiers an officer must not handle. */
@ApplicationScoped
public class DeclaredKin {
  @Inject private EntityManager entities;

  /** Identity numbers of the officer and the relatives declared. */
  public Set<String> numbersOf(long officerId) {
    @SuppressWarnings("unchecked")
    List<String> numbers =
        entities
            .createNativeQuery(
                "select identity_number from dossier_declared_kin where officer_id = ?1",
                String.class)
            .setParameter(1, officerId)
            .getResultList();
    return new HashSet<>(numbers);
  }

  /** Declares one; again changes nothing. */
  public void declare(long officerId, String number, String relation, Instant now) {
    entities
        .createNativeQuery(
            "insert ignore into dossier_declared_kin"
                + " (officer_id, identity_number, relation, declared_at) values (?1, ?2, ?3, ?4)")
        .setParameter(1, officerId)
        .setParameter(2, number)
        .setParameter(3, relation)
        .setParameter(4, now)
        .executeUpdate();
  }
}
