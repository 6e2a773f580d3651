package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Duration;
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
}
