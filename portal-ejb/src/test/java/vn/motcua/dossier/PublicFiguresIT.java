package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.shared.PortalClock;

/** Figures for everybody. */
class PublicFiguresIT extends InContainer {
  @Inject private Town town;
  @Inject private PortalClock clock;
  @EJB private PublicFigures figures;

  @BeforeEach
  void build() {
    town.build();
  }

  private Figures in(Duration time) throws Exception {
    return clock.at(clock.now().plus(time), () -> As.nobody().call(figures::ofLately));
  }

  @Test
  void whatAnOfficeHasBeyondItsDueDateIsCountedAsOverdue() throws Exception {
    Figures before = in(Duration.ofDays(40));
    town.received();
    Figures after = in(Duration.ofDays(41));
    assertTrue(after.overdue() > before.overdue(), after + " after " + before);
    assertTrue(after.onTime() <= after.decided());
    assertEquals(90, after.days());
  }

  @Test
  void aMonthCountsItsOwnResultsByVietnameseTimeAndOnlyOnceItIsOver() throws Exception {
    String dossier = town.received();
    String of = " where id = " + town.idOf(dossier);
    YearMonth month = YearMonth.of(2031, 3);
    String finish = "update dossier set finished_at = '%s', due_at = '%s'" + of;
    // 23:30 on the last of March in Vietnam, half an hour late; the others just in time.
    town.change(finish.formatted("2031-03-31 16:30:00", "2031-03-31 16:00:00"));
    for (int i = 0; i < 4; i++) {
      String other = town.received();
      town.change(
          "update dossier set finished_at = '2031-03-01 02:00:00', due_at = '2031-03-01 02:00:00'"
              + " where id = "
              + town.idOf(other));
    }
    assertEquals(Optional.of(new Figures.Month(month, 5, 4)), at("2031-04-02T00:00:00Z", month));
    assertEquals(Optional.empty(), at("2031-03-31T16:40:00Z", month));
    town.change(finish.formatted("2031-03-31 17:30:00", "2031-03-31 17:00:00"));
    assertEquals(Optional.empty(), at("2031-04-03T00:00:00Z", month)); // Four are too few.
  }

  private Optional<Figures.Month> at(String moment, YearMonth month) throws Exception {
    Instant now = Instant.parse(moment);
    Figures all = clock.at(now, () -> As.nobody().call(figures::ofLately));
    return all.months().stream().filter(one -> one.month().equals(month)).findFirst();
  }
}
