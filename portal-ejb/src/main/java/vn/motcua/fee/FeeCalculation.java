package vn.motcua.fee;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.catalogue.Conditions;
import vn.motcua.catalogue.Exemption;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.Tariff;
import vn.motcua.shared.Refusal;

/**
 * The sum a procedure costs, from nothing but its revision and the input. Tariffs and exemptions
 * are data of the revision; of several exemptions the one most favourable to the person counts, for
 * each fee by itself.
 */
public final class FeeCalculation {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");
  private static final long MOST_UNITS = 100_000;

  private FeeCalculation() {}

  /**
   * The rows to pay; a fee that does not arise leaves no row.
   *
   * @throws Refusal if more than 100,000 units are asked for
   */
  public static FeeQuote quote(ProcedureRevision revision, FeeInput input) {
    return new FeeQuote(
        revision.fees().stream()
            .filter(fee -> fee.belongsTo(input.caseCode()))
            .filter(fee -> Conditions.hold(fee.showWhen(), input.answers()))
            .map(fee -> line(fee, input))
            .flatMap(Optional::stream)
            .toList());
  }

  private static Optional<FeeLine> line(Fee fee, FeeInput input) {
    Optional<Tariff> tariff = fee.tariff(input.channel(), input.onDate());
    if (tariff.isEmpty() || !tariff.get().known()) {
      return Optional.of(unknown(fee, tariff.orElse(null)));
    }
    Tariff known = tariff.get();
    long units = units(known, count(input, fee.quantity()));
    long times = count(input, fee.times());
    if (units == 0 || times == 0) {
      return Optional.empty();
    }
    long full = Math.multiplyExact(once(known, units), times);
    Optional<Exemption> exemption = best(fee, input);
    return Optional.of(
        new FeeLine(
            fee.key(),
            fee.name(),
            fee.kind(),
            fee.due(),
            known.source(),
            known.per(),
            Math.multiplyExact(units, times),
            known.tiers().isEmpty() ? known.amount() : null,
            full,
            reduced(full, exemption.map(Exemption::rate).orElse(0)),
            exemption.orElse(null)));
  }

  private static FeeLine unknown(Fee fee, Tariff tariff) {
    return new FeeLine(
        fee.key(),
        fee.name(),
        fee.kind(),
        fee.due(),
        tariff == null ? null : tariff.source(),
        tariff == null ? Tariff.Per.DOSSIER : tariff.per(),
        1,
        null,
        null,
        null,
        null);
  }

  /** Units that cost: all from {@code quantityFrom} on. */
  private static long units(Tariff tariff, long quantity) {
    int from = tariff.quantityFrom() == null ? 1 : tariff.quantityFrom();
    return Math.max(0, quantity - from + 1);
  }

  private static long once(Tariff tariff, long units) {
    long sum =
        tariff.tiers().isEmpty()
            ? Math.multiplyExact(tariff.amount(), units)
            : tiered(tariff.tiers(), units);
    return tariff.cap() == null ? sum : Math.min(sum, tariff.cap());
  }

  private static long tiered(List<Tariff.Tier> tiers, long units) {
    long sum = 0;
    for (int i = 0; i < tiers.size(); i++) {
      long first = tiers.get(i).from();
      long last = i + 1 < tiers.size() ? tiers.get(i + 1).from() - 1L : units;
      long inTier = Math.min(units, last) - first + 1;
      if (inTier > 0) {
        sum = Math.addExact(sum, Math.multiplyExact(tiers.get(i).amount(), inTier));
      }
    }
    return sum;
  }

  private static Optional<Exemption> best(Fee fee, FeeInput input) {
    return fee.exemptions().stream()
        .filter(exemption -> input.exemptions().contains(exemption.code()))
        .filter(exemption -> exemption.inForce(input.onDate()))
        .max(Comparator.comparingInt(Exemption::rate));
  }

  /** Half a đồng is rounded in the payer's favour. */
  private static long reduced(long full, int rate) {
    return full - (Math.multiplyExact(full, (long) rate) + 50) / 100;
  }

  private static long count(FeeInput input, String answer) {
    if (answer == null) {
      return 1;
    }
    int dot = answer.indexOf('.');
    Map<String, Object> page = input.answers().get(answer.substring(0, dot));
    Object value = page == null ? null : page.get(answer.substring(dot + 1));
    if (value == null || value.toString().isBlank()) {
      return 1;
    }
    String text = value.toString().strip();
    long number = WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
    if (number < 0 || number > MOST_UNITS) {
      throw new Refusal("fee.quantity-out-of-range", MOST_UNITS);
    }
    return number;
  }
}
