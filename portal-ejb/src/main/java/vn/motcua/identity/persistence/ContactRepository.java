package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.domain.Citizen;
import vn.motcua.identity.domain.MailConfirmation;

/** Loads and keeps how citizens are reached. */
@ApplicationScoped
public class ContactRepository {
  @Inject private EntityManager entities;

  public Optional<Citizen> citizen(Long id) {
    return Optional.ofNullable(id).map(one -> entities.find(Citizen.class, one));
  }

  /** The citizen, whom nobody else changes meanwhile. */
  public Optional<Citizen> locked(Long id) {
    return Optional.ofNullable(id)
        .map(one -> entities.find(Citizen.class, one, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<MailConfirmation> confirmation(long id) {
    return Optional.ofNullable(entities.find(MailConfirmation.class, id));
  }

  /** The one asked for last, whatever became of it. */
  public Optional<MailConfirmation> newestOf(long citizenId) {
    return entities
        .createQuery(
            "select c from MailConfirmation c where c.citizenId = ?1 order by c.id desc",
            MailConfirmation.class)
        .setParameter(1, citizenId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public long askedSince(long citizenId, Instant since) {
    return entities
        .createQuery(
            "select count(c) from MailConfirmation c where c.citizenId = ?1 and c.askedAt > ?2",
            Long.class)
        .setParameter(1, citizenId)
        .setParameter(2, since)
        .getSingleResult();
  }

  public MailConfirmation keep(MailConfirmation confirmation) {
    entities.persist(confirmation);
    return confirmation;
  }

  public void noteChange(long citizenId, String actor, String what, Instant now) {
    entities
        .createNativeQuery(
            "insert into contact_change (citizen_id, actor, what, changed_at)"
                + " values (?1, ?2, ?3, ?4)")
        .setParameter(1, citizenId)
        .setParameter(2, actor)
        .setParameter(3, what)
        .setParameter(4, now)
        .executeUpdate();
  }

  public void sweep(Instant before) {
    entities
        .createQuery("delete from MailConfirmation c where c.askedAt < ?1")
        .setParameter(1, before)
        .executeUpdate();
  }
}
