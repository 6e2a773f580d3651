package vn.motcua.catalogue.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Fee;
import vn.motcua.catalogue.ProcedureRevision;
import vn.motcua.catalogue.ProcedureSummary;
import vn.motcua.catalogue.ProcedureSummary.FeeBrief;
import vn.motcua.catalogue.Tariff;
import vn.motcua.catalogue.TimeLimit;

/** A revision seen as one hit of the search. */
public final class Summaries {

  private Summaries() {}

  /** The hit, with the fee as it stands on the day. */
  public static ProcedureSummary of(ProcedureRevision one, LocalDate day) {
    TimeLimit time = one.cases().isEmpty() ? null : one.cases().get(0).time();
    boolean more = one.cases().stream().anyMatch(other -> !sameTime(other.time(), time));
    return new ProcedureSummary(
        one.code(),
        one.name(),
        one.shortName(),
        one.summary(),
        one.field(),
        one.subjects(),
        one.level(),
        one.service(),
        one.partialReason(),
        one.legalGround(),
        one.competence().level(),
        one.authority(),
        time,
        more,
        fee(one.fees(), day));
  }

  private static boolean sameTime(TimeLimit one, TimeLimit other) {
    return one.quantity() == other.quantity() && one.unit() == other.unit();
  }

  private static FeeBrief fee(List<Fee> fees, LocalDate day) {
    List<Optional<Tariff>> tariffs = fees.stream().map(fee -> tariff(fee, day)).toList();
    if (tariffs.stream().anyMatch(tariff -> tariff.isEmpty() || !tariff.get().known())) {
      return new FeeBrief(FeeBrief.State.NOT_SET, null, null, false);
    }
    if (fees.isEmpty()) {
      return new FeeBrief(FeeBrief.State.FREE, null, null, false);
    }
    Tariff first = tariffs.get(0).orElseThrow();
    long amount = first.tiers().isEmpty() ? first.amount() : first.tiers().get(0).amount();
    boolean more = fees.size() > 1 || fees.get(0).tariffs().size() > 1 || !first.tiers().isEmpty();
    return amount == 0
        ? new FeeBrief(FeeBrief.State.FREE, null, null, more)
        : new FeeBrief(FeeBrief.State.AMOUNT, amount, first.per(), more);
  }

  private static Optional<Tariff> tariff(Fee fee, LocalDate day) {
    return fee.tariff(Channel.Kind.ONLINE, day).or(() -> fee.tariff(Channel.Kind.DIRECT, day));
  }
}
