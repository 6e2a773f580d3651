package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Business;
import vn.motcua.identity.domain.Citizen;
import vn.motcua.identity.domain.Mandate;

/** Loads and keeps citizens, businesses, mandates and accounts. */
@ApplicationScoped
public class IdentityRepository {
  @Inject private EntityManager entities;

  public <T> T keep(T entity) {
    entities.persist(entity);
    return entity;
  }

  public Optional<Account> account(long id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  public Optional<Account> accountNamed(String username) {
    return one(Account.class, "select a from Account a where a.username = ?1", username);
  }

  public Optional<Account> accountOfCitizen(long citizenId) {
    return one(Account.class, "select a from Account a where a.citizenId = ?1", citizenId);
  }

  public Optional<Account> accountOfOfficer(long officerId) {
    return one(Account.class, "select a from Account a where a.officerId = ?1", officerId);
  }

  public List<Account> demoAccounts() {
    return entities
        .createQuery("select a from Account a where a.demo = true order by a.id", Account.class)
        .getResultList();
  }

  public Optional<Citizen> citizen(long id) {
    return Optional.ofNullable(entities.find(Citizen.class, id));
  }

  public Optional<Citizen> citizenNumbered(String number) {
    return one(Citizen.class, "select c from Citizen c where c.identityNumber = ?1", number);
  }

  public Optional<Business> business(long id) {
    return Optional.ofNullable(entities.find(Business.class, id));
  }

  public Optional<Business> businessCoded(String code) {
    return one(Business.class, "select b from Business b where b.code = ?1", code);
  }

  public List<Mandate> mandatesOf(long citizenId) {
    return mandates("select m from Mandate m where m.citizenId = ?1 order by m.id", citizenId);
  }

  public List<Mandate> mandatesFor(long businessId) {
    return mandates("select m from Mandate m where m.businessId = ?1 order by m.id", businessId);
  }

  private List<Mandate> mandates(String query, long id) {
    return entities.createQuery(query, Mandate.class).setParameter(1, id).getResultList();
  }

  private <T> Optional<T> one(Class<T> type, String query, Object value) {
    return entities.createQuery(query, type).setParameter(1, value).getResultStream().findFirst();
  }
}
