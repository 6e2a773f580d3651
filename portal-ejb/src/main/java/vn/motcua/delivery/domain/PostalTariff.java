package vn.motcua.delivery.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.motcua.delivery.PostalPrice;
import vn.motcua.delivery.PostalZone;

/** A postal price from a day on, until the next one begins. */
@Entity
@Table(name = "postal_tariff")
public class PostalTariff {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "postal_tariff_seq")
  @SequenceGenerator(
      name = "postal_tariff_seq",
      sequenceName = "postal_tariff_seq",
      allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING)
  private PostalZone zone;

  private Long amount;
  private Integer workingDays;
  private LocalDate validFrom;
  private LocalDate validTo;
  private String source;

  protected PostalTariff() {}

  public PostalTariff(PostalPrice price) {
    zone = price.zone();
    validFrom = price.from();
    change(price);
  }

  /** Replaces everything but zone and first day. */
  public void change(PostalPrice price) {
    amount = price.amount();
    workingDays = price.workingDays();
    source = price.source();
  }

  /** The last day on which it counts. */
  public void endOn(LocalDate day) {
    validTo = day;
  }

  public boolean beginsOn(LocalDate day) {
    return validFrom.equals(day);
  }

  public PostalPrice view() {
    return new PostalPrice(zone, amount, workingDays, validFrom, source);
  }
}
