package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing to pay. It is due in its {@code cases} (none named: in all) and while {@code showWhen}
 * holds.
 *
 * @param quantity answer ({@code page.field}) that says how many units; null = one
 * @param times answer by which the whole is multiplied, such as the number of copies; null = one
 */
public record Fee(
    String key,
    Words name,
    Kind kind,
    Due due,
    List<String> cases,
    List<Condition> showWhen,
    String quantity,
    String times,
    List<Tariff> tariffs,
    List<Exemption> exemptions) {

  /** FEE = lệ phí, CHARGE = phí, PRICE = giá dịch vụ (no receipt of the State). */
  public enum Kind {
    FEE,
    CHARGE,
    PRICE
  }

  /** When the money is due. */
  public enum Due {
    AT_FILING,
    AT_RECEIPT,
    AT_RESULT
  }

  public Fee {
    cases = cases == null ? List.of() : List.copyOf(cases);
    showWhen = showWhen == null ? List.of() : List.copyOf(showWhen);
    tariffs = tariffs == null ? List.of() : List.copyOf(tariffs);
    exemptions = exemptions == null ? List.of() : List.copyOf(exemptions);
  }

  /** True when this fee belongs to the case. */
  public boolean belongsTo(String caseCode) {
    return cases.isEmpty() || cases.contains(caseCode);
  }

  /** The tariff of the channel on the day: one for the channel before one for all channels. */
  public Optional<Tariff> tariff(Channel.Kind channel, LocalDate day) {
    Optional<Tariff> own =
        tariffs.stream().filter(t -> t.channel() == channel && t.inForce(day)).findFirst();
    return own.or(
        () -> tariffs.stream().filter(t -> t.channel() == null && t.inForce(day)).findFirst());
  }
}
