package vn.motcua.organisation.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.organisation.OrganisationChanged;
import vn.motcua.organisation.domain.Agency;
import vn.motcua.organisation.domain.AgencyDescription;
import vn.motcua.organisation.domain.AgencyTree;
import vn.motcua.organisation.domain.ServedBody;
import vn.motcua.shared.PortalClock;

/**
 * Keeps the tree of agencies in memory. A change made on this node is seen after its commit, one
 * made on another node within a minute.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AgencyDirectory {
  private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  private volatile Loaded loaded;

  private record Loaded(
      List<AgencyTree.Body> bodies,
      List<AgencyTree.Service> services,
      long atNanos,
      Map<LocalDate, AgencyTree> trees) {

    boolean isFresh() {
      return System.nanoTime() - atNanos < KEPT_NANOS;
    }

    AgencyTree on(LocalDate day) {
      return trees.computeIfAbsent(day, any -> new AgencyTree(bodies, services, any));
    }
  }

  /** The tree of today, by the portal's clock. */
  public AgencyTree today() {
    return on(clock.today());
  }

  /** The tree of a day. */
  public AgencyTree on(LocalDate day) {
    Loaded now = loaded;
    if (now == null || !now.isFresh()) {
      now = load();
      loaded = now;
    }
    return now.on(day);
  }

  /** Agencies have changed on this node. */
  public void forget(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) OrganisationChanged changed) {
    loaded = null;
  }

  private Loaded load() {
    List<AgencyTree.Body> bodies =
        entities
            .createQuery(
                "select distinct a from Agency a left join fetch a.descriptions order by a.code",
                Agency.class)
            .getResultStream()
            .map(AgencyDirectory::body)
            .toList();
    List<AgencyTree.Service> services =
        entities
            .createQuery("select s from ServedBody s", ServedBody.class)
            .getResultStream()
            .map(s -> new AgencyTree.Service(s.centreId(), s.servedId(), s.validity()))
            .toList();
    return new Loaded(bodies, services, System.nanoTime(), new ConcurrentHashMap<>());
  }

  private static AgencyTree.Body body(Agency agency) {
    return new AgencyTree.Body(
        agency.id(),
        agency.tenantId(),
        agency.code(),
        agency.kind(),
        agency.validity(),
        agency.successorId(),
        agency.descriptions().stream().map(AgencyDirectory::description).toList());
  }

  private static AgencyTree.Description description(AgencyDescription one) {
    return new AgencyTree.Description(
        one.words().parentId(), one.words().names(), one.words().contact(), one.validity());
  }
}
