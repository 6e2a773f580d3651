package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Terms and limits of the journey as they are dated in the table {@code dossier_rule}. */
@ApplicationScoped
public class DossierRules {
  /** Days a draft is kept after it was last saved. */
  public static final String DRAFT_KEPT = "DRAFT_KEPT";

  /** How many requests for corrections one dossier may see. */
  public static final String SUPPLEMENT_REQUESTS = "SUPPLEMENT_REQUESTS";

  /** How often an office may promise a later date for one dossier. */
  public static final String NEW_PROMISES = "NEW_PROMISES";

  private static final String IN_FORCE =
      "select quantity from dossier_rule where name = ?1 and valid_from <= ?2"
          + " and (valid_to is null or valid_to >= ?2) order by valid_from desc limit 1";

  @Inject private EntityManager entities;

  /** The quantity in force on a day. */
  public int quantity(String name, LocalDate day) {
    return ((Number)
            entities
                .createNativeQuery(IN_FORCE)
                .setParameter(1, name)
                .setParameter(2, day)
                .getSingleResult())
        .intValue();
  }
}
