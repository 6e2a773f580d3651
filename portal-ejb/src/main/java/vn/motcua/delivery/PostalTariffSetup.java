package vn.motcua.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.audit.AdminActs;
import vn.motcua.audit.AdminActs.Change;
import vn.motcua.delivery.domain.PostalTariff;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** Where an administrator and the set-up job say what the post asks. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class PostalTariffSetup {
  private static final int LONGEST_SOURCE = 500;
  private static final int MOST_DAYS = 60;

  @Inject private EntityManager entities;

  @EJB private AdminActs acts;

  /**
   * Sets the price of a zone from its first day on, until the next one that is set; the same day
   * again replaces it.
   *
   * @throws Refusal if zone, first day or source is missing, or an amount or number of days cannot
   *     be
   */
  public void set(PostalPrice price) {
    List<FieldProblem> problems = problems(price);
    if (!problems.isEmpty()) {
      throw Refusal.of(problems);
    }
    List<PostalTariff> all = ofZone(price.zone());
    PostalTariff same = at(all, price.from());
    if (same == null) {
      same = new PostalTariff(price);
      entities.persist(same);
      all.add(same);
    } else {
      same.change(price);
    }
    chain(all);
    String became = price.amount() + " đ, " + price.from();
    acts.note("postal.tariff", price.zone().name(), new Change(null, became), price.source());
  }

  private List<PostalTariff> ofZone(PostalZone zone) {
    return new ArrayList<>(
        entities
            .createQuery("select t from PostalTariff t where t.zone = ?1", PostalTariff.class)
            .setParameter(1, zone)
            .getResultList());
  }

  private static PostalTariff at(List<PostalTariff> all, LocalDate day) {
    return all.stream().filter(one -> one.beginsOn(day)).findFirst().orElse(null);
  }

  /** Each ends the day before the next begins; the last is open. */
  private static void chain(List<PostalTariff> all) {
    all.sort((a, b) -> a.view().from().compareTo(b.view().from()));
    for (int i = 0; i < all.size(); i++) {
      boolean last = i + 1 == all.size();
      all.get(i).endOn(last ? null : all.get(i + 1).view().from().minusDays(1));
    }
  }

  private static List<FieldProblem> problems(PostalPrice price) {
    List<FieldProblem> problems = new ArrayList<>();
    need(problems, "zone", price.zone() != null);
    need(problems, "from", price.from() != null);
    need(problems, "amount", price.amount() == null || price.amount() >= 0);
    Integer days = price.workingDays();
    need(problems, "days", days == null || (days >= 0 && days <= MOST_DAYS));
    String source = price.source();
    need(problems, "source", source != null && !source.isBlank());
    need(problems, "source-length", source == null || source.length() <= LONGEST_SOURCE);
    return problems;
  }

  private static void need(List<FieldProblem> problems, String field, boolean holds) {
    if (!holds) {
      problems.add(FieldProblem.at(field, "delivery.postal." + field));
    }
  }
}
