package vn.motcua.shared;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The one place that asks the server for the persistence context; everybody else lets it be
 * injected with {@code @Inject}. Declared on the class and looked up, because WildFly 39 creates
 * the beans of an EAR before the persistence unit of a module is installed and fails on any field
 * that names the unit (docs/decisions/0024).
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
@PermitAll
@PersistenceContext(name = PersistenceAccess.NAME, unitName = "portal")
public class PersistenceAccess {
  static final String NAME = "persistence/portal";

  @Resource private SessionContext context;

  /** The persistence context of the running transaction. */
  @Produces
  public EntityManager entities() {
    return (EntityManager) context.lookup(NAME);
  }
}
