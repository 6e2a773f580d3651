package vn.motcua.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.organisation.domain.Agency;
import vn.motcua.organisation.domain.Officer;
import vn.motcua.organisation.domain.Position;
import vn.motcua.organisation.domain.Tenant;

/** Loads and keeps what organisation owns, by the codes people use. */
@ApplicationScoped
public class OrganisationRepository {
  @Inject private EntityManager entities;

  public <T> T keep(T entity) {
    entities.persist(entity);
    return entity;
  }

  public Optional<Tenant> tenant(String code) {
    return first(
        entities
            .createQuery("select t from Tenant t where t.code = :code", Tenant.class)
            .setParameter("code", code)
            .getResultList());
  }

  public Optional<Agency> agency(AgencyCode code) {
    return first(
        entities
            .createQuery("select a from Agency a where a.code = :code", Agency.class)
            .setParameter("code", code.text())
            .getResultList());
  }

  public Optional<Officer> officer(String staffNumber) {
    return first(
        entities
            .createQuery("select o from Officer o where o.staffNumber = :number", Officer.class)
            .setParameter("number", staffNumber)
            .getResultList());
  }

  public Optional<Position> position(long id) {
    return Optional.ofNullable(entities.find(Position.class, id));
  }

  private static <T> Optional<T> first(List<T> rows) {
    return rows.stream().findFirst();
  }
}
