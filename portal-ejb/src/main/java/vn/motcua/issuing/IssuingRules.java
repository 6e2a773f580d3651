package vn.motcua.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import vn.motcua.shared.PortalClock;

/** Terms of papers and results as they are dated in the table {@code issuing_rule}. */
@ApplicationScoped
public class IssuingRules {
  /** How long a list of results taken back may be relied on without network. */
  public static final String REVOKED_LIST_GOOD = "REVOKED_LIST_GOOD";

  /** How often that list is made anew even if nothing was taken back. */
  public static final String REVOKED_LIST_RENEWED = "REVOKED_LIST_RENEWED";

  /** How long a code shows a result to somebody. */
  public static final String SHOWN_FOR = "SHOWN_FOR";

  /** Codes of one result that are good at the same time. */
  public static final String SHOWN_AT_ONCE = "SHOWN_AT_ONCE";

  /** Annexes of one result. */
  public static final String ANNEXES_MOST = "ANNEXES_MOST";

  /** How large each of them may be, in megabytes. */
  public static final String ANNEX_SIZE = "ANNEX_SIZE";

  private static final String QUANTITY =
      "select quantity from issuing_rule where name = ?1 and valid_from <= ?2"
          + " and (valid_to is null or valid_to >= ?2) order by valid_from desc limit 1";

  @Inject private EntityManager em;

  @Inject private PortalClock clock;

  /** The quantity that holds today. */
  public int quantity(String name) {
    List<?> found =
        em.createNativeQuery(QUANTITY)
            .setParameter(1, name)
            .setParameter(2, clock.today())
            .getResultList();
    if (found.isEmpty()) {
      throw new IllegalStateException("no rule " + name + " today");
    }
    return ((Number) found.get(0)).intValue();
  }

  /** A quantity of days. */
  public Duration days(String name) {
    return Duration.ofDays(quantity(name));
  }
}
