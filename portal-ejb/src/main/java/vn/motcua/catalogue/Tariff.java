package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * A dated amount in whole đồng. Neither {@code amount} nor {@code tiers} = not set: unknown, which
 * is not free.
 *
 * @param channel null = every channel
 * @param to last day, null = open
 * @param per the unit counted
 * @param quantityFrom first unit that costs; 3 = the third and later; null = 1
 * @param tiers unit amounts by the unit's place, in rising order; instead of {@code amount}
 * @param cap highest sum before {@code times} of the fee is applied; null = none
 * @param source where the amount is written
 */
public record Tariff(
    Channel.Kind channel,
    LocalDate from,
    LocalDate to,
    Long amount,
    Per per,
    Integer quantityFrom,
    List<Tier> tiers,
    Long cap,
    Words source) {

  /** What one unit is. */
  public enum Per {
    DOSSIER,
    COPY,
    PAGE,
    PERSON,
    VEHICLE,
    CASE
  }

  /** From this unit on, each costs this much. */
  public record Tier(int from, long amount) {}

  public Tariff {
    per = per == null ? Per.DOSSIER : per;
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
  }

  /** True on the days this tariff is in force. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  /** False when the amount is not known. */
  public boolean known() {
    return amount != null || !tiers.isEmpty();
  }
}
