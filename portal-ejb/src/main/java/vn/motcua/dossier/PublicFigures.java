package vn.motcua.dossier;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.dossier.persistence.FiguresReading;
import vn.motcua.shared.PortalClock;

/** Figures anybody may see. Counted at most every five minutes on each node. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
public class PublicFigures {
  private static final int DAYS = 90;
  private static final int MONTHS = 12;
  private static final Duration KEPT = Duration.ofMinutes(5);

  @Inject private FiguresReading reading;
  @Inject private PortalClock clock;

  private volatile Figures known;

  /** How promises were kept in the last 90 days, and month by month in the last year. */
  public Figures ofLately() {
    Figures kept = known;
    Instant now = clock.now();
    boolean fresh = kept != null && Duration.between(kept.asOf(), now).abs().compareTo(KEPT) < 0;
    if (!fresh) {
      kept = count(now);
      known = kept;
    }
    return kept;
  }

  private Figures count(Instant now) {
    Instant since = now.minus(DAYS, ChronoUnit.DAYS);
    return new Figures(
        DAYS,
        reading.decided(since),
        reading.onTime(since),
        reading.overdue(now),
        months(now),
        now);
  }

  private List<Figures.Month> months(Instant now) {
    YearMonth current = YearMonth.from(now.atZone(PortalClock.ZONE));
    return IntStream.rangeClosed(1, MONTHS)
        .mapToObj(back -> current.minusMonths(MONTHS + 1L - back))
        .map(this::month)
        .filter(month -> !month.few())
        .toList();
  }

  private Figures.Month month(YearMonth month) {
    Instant from = month.atDay(1).atStartOfDay(PortalClock.ZONE).toInstant();
    Instant to = month.plusMonths(1).atDay(1).atStartOfDay(PortalClock.ZONE).toInstant();
    return new Figures.Month(month, reading.decided(from, to), reading.onTime(from, to));
  }
}
