package vn.motcua.organisation;

import java.io.Serializable;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * Hours of work of a working day.
 *
 * @param periods from morning to evening, without overlap; the end of a period is outside it
 * @param sameDayUntil latest receipt, inclusive, that a same-day procedure still answers on that
 *     day
 */
public record OfficeHours(List<Period> periods, LocalTime sameDayUntil) implements Serializable {

  /** From opening, inclusive, to closing, exclusive. */
  public record Period(LocalTime opens, LocalTime closes) implements Serializable {
    public Period {
      if (!opens.isBefore(closes)) {
        throw new IllegalArgumentException("a period opens before it closes");
      }
    }

    boolean contains(LocalTime time) {
      return !time.isBefore(opens) && time.isBefore(closes);
    }
  }

  public OfficeHours {
    periods = List.copyOf(periods);
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("a working day has at least one period");
    }
    for (int next = 1; next < periods.size(); next++) {
      if (periods.get(next).opens().isBefore(periods.get(next - 1).closes())) {
        throw new IllegalArgumentException("periods follow each other");
      }
    }
  }

  /** Opening in the morning. */
  public LocalTime opens() {
    return periods.get(0).opens();
  }

  /** End of the last period. */
  public LocalTime closes() {
    return periods.get(periods.size() - 1).closes();
  }

  /** Work in one full day. */
  public Duration perDay() {
    return periods.stream()
        .map(period -> Duration.between(period.opens(), period.closes()))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
