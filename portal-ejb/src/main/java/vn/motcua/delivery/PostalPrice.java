package vn.motcua.delivery;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the post asks for one parcel with a result, from a day on.
 *
 * @param amount whole đồng; null = not known, which is not free
 * @param workingDays how long it takes, null = not said
 * @param from first day, null if nothing was ever set
 * @param source where it is written, null if nothing was ever set
 */
public record PostalPrice(
    PostalZone zone, Long amount, Integer workingDays, LocalDate from, String source)
    implements Serializable {

  /** Nobody has set a price. */
  static PostalPrice unknown(PostalZone zone) {
    return new PostalPrice(zone, null, null, null, null);
  }
}
