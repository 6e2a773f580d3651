package vn.motcua.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.delivery.domain.PostalTariff;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

/** What the post asks today. Prices are of the portal, no person's and no agency's. */
@Stateless
@RolesAllowed({Roles.CITIZEN, Roles.DESK, Roles.OFFICER, Roles.LEADER, Roles.MANAGER, Roles.ADMIN})
public class PostalTariffs {
  @Inject private EntityManager entities;

  @Inject private PortalClock clock;

  /** One price for each zone, without an amount where none is known. */
  public List<PostalPrice> today() {
    LocalDate day = clock.today();
    return Stream.of(PostalZone.values()).map(zone -> price(zone, day)).toList();
  }

  private PostalPrice price(PostalZone zone, LocalDate day) {
    return entities
        .createQuery(
            "select t from PostalTariff t where t.zone = ?1 and t.validFrom <= ?2"
                + " and (t.validTo is null or t.validTo >= ?2)",
            PostalTariff.class)
        .setParameter(1, zone)
        .setParameter(2, day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(PostalTariff::view)
        .orElseGet(() -> PostalPrice.unknown(zone));
  }
}
