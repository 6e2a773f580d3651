package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import vn.motcua.dossier.domain.DossierCode;

/**
 * Hands out the order within the day for dossier codes. The row stays locked until the transaction
 * ends and goes back with it: no number is lost or given twice. Call it as late as possible.
 */
@ApplicationScoped
public class CodeCounter {
  private static final String NEXT =
      "insert into dossier_code_counter (agency_id, day, last_number) values (?1, ?2, 1)"
          + " on duplicate key update last_number = last_number + 1 returning last_number";

  @Inject private EntityManager entities;

  /**
   * The next code of the agency on the day.
   *
   * @param agencyCode newer form
   * @throws vn.motcua.shared.Refusal if the day has no number left
   */
  public String next(long agencyId, String agencyCode, LocalDate day) {
    Number number =
        (Number)
            entities
                .createNativeQuery(NEXT)
                .setParameter(1, agencyId)
                .setParameter(2, day)
                .getSingleResult();
    return DossierCode.of(agencyCode, day, number.intValue());
  }
}
