package vn.motcua.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Postal prices are dated; none is not free. */
class PostalTariffsIT extends InContainer {
  private static final String SOURCE = "Bảng giá thử";

  @EJB private PostalTariffs tariffs;
  @EJB private PostalTariffSetup setup;
  @Inject private PortalClock clock;

  @Inject private EntityManager entities;

  @jakarta.annotation.Resource private UserTransaction transaction;

  @BeforeEach
  @AfterEach
  void forget() throws Exception {
    transaction.begin();
    entities.createQuery("delete from PostalTariff t").executeUpdate();
    transaction.commit();
  }

  private void set(Long amount, LocalDate from) {
    As.user("tests", Roles.SYSTEM)
        .run(() -> setup.set(new PostalPrice(PostalZone.PROVINCE, amount, 2, from, SOURCE)));
  }

  private PostalPrice near() {
    return As.user("x", Roles.CITIZEN).call(tariffs::today).get(0);
  }

  @Test
  void withoutAPriceEveryZoneIsUnknownAndNotFree() {
    List<PostalPrice> today = As.user("x", Roles.CITIZEN).call(tariffs::today);
    assertEquals(
        List.of(PostalZone.PROVINCE, PostalZone.COUNTRY),
        today.stream().map(PostalPrice::zone).toList());
    today.forEach(price -> assertNull(price.amount()));
  }

  @Test
  void thePriceOfTheDayCountsInWhateverOrderTheyWereSet() {
    LocalDate today = clock.today();
    set(30_000L, today.plusDays(1));
    set(20_000L, today.minusDays(30));
    set(28_000L, today);
    assertEquals(28_000L, near().amount());
    assertEquals(today, near().from());
    assertEquals(SOURCE, near().source());
    set(29_000L, today);
    assertEquals(29_000L, near().amount());
    assertEquals(3L, rows());
  }

  private long rows() {
    return entities
        .createQuery("select count(t) from PostalTariff t", Long.class)
        .getSingleResult();
  }

  @Test
  void aPriceOfTomorrowDoesNotCountYetAndOneMayEndAsUnknown() {
    LocalDate today = clock.today();
    set(30_000L, today.plusDays(1));
    assertNull(near().amount());
    set(20_000L, today.minusDays(2));
    set(null, today.minusDays(1));
    assertNull(near().amount());
    assertEquals(today.minusDays(1), near().from());
  }

  @Test
  void whatCannotBeIsRefusedFieldByField() {
    assertEquals(
        List.of("zone", "from", "amount", "days", "source"),
        refused(new PostalPrice(null, -1L, 61, null, " ")));
    assertEquals(
        List.of("source-length"),
        refused(new PostalPrice(PostalZone.COUNTRY, 1L, 1, clock.today(), "x".repeat(501))));
    assertEquals(0L, rows());
  }

  private List<String> refused(PostalPrice price) {
    As system = As.user("tests", Roles.SYSTEM);
    Refusal refusal = assertThrows(Refusal.class, () -> system.run(() -> setup.set(price)));
    return refusal.problems().stream().map(FieldProblem::field).toList();
  }

  @Test
  void onlyTheSignedInReadAndOnlyAdministratorsSet() {
    assertThrows(EJBAccessException.class, () -> As.nobody().call(tariffs::today));
    PostalPrice free = new PostalPrice(PostalZone.PROVINCE, 0L, 1, clock.today(), SOURCE);
    for (String role : List.of(Roles.CITIZEN, Roles.DESK, Roles.MANAGER)) {
      assertThrows(
          EJBAccessException.class, () -> As.user("x", role).run(() -> setup.set(free)), role);
    }
  }
}
