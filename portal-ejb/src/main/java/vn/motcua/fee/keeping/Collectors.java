package vn.motcua.fee.keeping;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.fee.CollectorFacts;
import vn.motcua.fee.domain.Collector;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyView;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Finds who collects for an agency: its own collector, else the nearest body's above it. */
@ApplicationScoped
public class Collectors {
  @Inject private EntityManager entities;

  @EJB private Agencies agencies;
  @Inject private PortalClock clock;

  /** The collector of today, empty if nobody has been set. */
  public Optional<Collector> of(long agencyId) {
    LocalDate day = clock.today();
    Long at = agencyId;
    while (at != null) {
      Optional<Collector> own = own(at, day);
      if (own.isPresent()) {
        return own;
      }
      AgencyView agency = agencies.byId(at);
      at = agency.parentId();
    }
    return Optional.empty();
  }

  /**
   * The collector of today.
   *
   * @throws Refusal if nobody has been set
   */
  public Collector needed(long agencyId) {
    return of(agencyId).orElseThrow(() -> new Refusal("fee.collector-not-set"));
  }

  /** Whether the account is that of the agency's collector. */
  public boolean collectsOn(String account, long agencyId) {
    return of(agencyId).map(c -> c.payee().account().equals(account)).orElse(false);
  }

  /** The agency that owns the account, empty if none of ours does. */
  public Optional<Long> agencyOfAccount(String account) {
    return entities
        .createQuery(
            "select c.agencyId from Collector c where c.accountNumber = :account"
                + " order by c.validFrom desc",
            Long.class)
        .setParameter("account", account)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Sets who collects for the agency from the facts' first day on. */
  public void set(long agencyId, CollectorFacts facts) {
    entities
        .createQuery(
            "select c from Collector c where c.agencyId = :agency and c.validFrom = :from",
            Collector.class)
        .setParameter("agency", agencyId)
        .setParameter("from", facts.validFrom())
        .getResultStream()
        .findFirst()
        .ifPresentOrElse(
            known -> known.change(facts), () -> entities.persist(new Collector(agencyId, facts)));
  }

  private Optional<Collector> own(long agencyId, LocalDate day) {
    return entities
        .createQuery(
            "select c from Collector c where c.agencyId = :agency and c.validFrom <= :day"
                + " and (c.validTo is null or c.validTo >= :day) order by c.validFrom desc",
            Collector.class)
        .setParameter("agency", agencyId)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
