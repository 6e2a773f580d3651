package vn.motcua.issuing.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperNumber;
import vn.motcua.issuing.Reservation;
import vn.motcua.shared.Refusal;

/**
 * Gap-free numbers per agency, series and year. The counter's row stays locked until the caller's
 * transaction ends, so a rollback gives the number back and two callers never get the same one:
 * take it late.
 */
@ApplicationScoped
public class NumberSeries {
  @Inject private EntityManager em;

  /**
   * The next number.
   *
   * @throws Refusal issuing.series-full after 99 999 999 numbers of one year
   */
  public PaperNumber next(Reservation asked, int year) {
    PaperKind kind = asked.kind();
    String series = PaperNumber.series(kind, asked.symbol());
    advance(asked.agencyId(), series, year, 1);
    int value = lastNumber(asked.agencyId(), series, year);
    if (value > PaperNumber.HIGHEST) {
      throw new Refusal("issuing.series-full", year);
    }
    return new PaperNumber(series, year, value, PaperNumber.text(kind, asked.symbol(), value));
  }

  /** Locks the series until the caller's transaction ends; takes no number. */
  public void hold(Reservation asked, int year) {
    advance(asked.agencyId(), PaperNumber.series(asked.kind(), asked.symbol()), year, 0);
  }

  private void advance(long agencyId, String series, int year, int by) {
    em.createNativeQuery(
            """
            INSERT INTO number_series (agency_id, series, series_year, last_number)
            VALUES (:agency, :series, :year, :by)
            ON DUPLICATE KEY UPDATE last_number = last_number + :by""")
        .setParameter("agency", agencyId)
        .setParameter("series", series)
        .setParameter("year", year)
        .setParameter("by", by)
        .executeUpdate();
  }

  private int lastNumber(long agencyId, String series, int year) {
    Object last =
        em.createNativeQuery(
                """
                SELECT last_number FROM number_series
                 WHERE agency_id = :agency AND series = :series AND series_year = :year""")
            .setParameter("agency", agencyId)
            .setParameter("series", series)
            .setParameter("year", year)
            .getSingleResult();
    return ((Number) last).intValue();
  }
}
