package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Quantile;
import vn.motcua.shared.Jobs;

/**
 * Look-up by code and an officer's pages with a million dossiers against the same with ten thousand
 * ({@code -Dbench.dossiers=} for another number, always against a hundredth of it). The table grows
 * in between, so the two are not measured in turns.
 */
class DossierLookUpBench extends InContainer {
  private static final long MANY = Long.getLong("portal.bench.dossiers", 1_000_000);
  private static final long FEW = MANY / 100;
  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;
  private static final int LOOK_UPS = 1000;
  private static final int PAGES = 300;
  private static final int STEPS = 10;
  private static final double MOST = 1.5;

  @Inject private Town town;
  @EJB private PublicProgress progress;
  @EJB private Worklist worklist;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private record Measured(double lookUp, double queue) {}

  @Test
  void aMillionDossiersCostNoMoreThanTenThousand() throws SQLException {
    town.build();
    Jobs.rest(true);
    try {
      long model = town.idOf(town.taken());
      long step =
          town.number("select id from dossier_assignment where open and dossier_id = " + model);
      long other = town.number("select id from agency where code = 'H99.13'");
      ManyDossiers dossiers = new ManyDossiers(dataSource, model, step, other);
      dossiers.growTo(FEW);
      Measured few = measure(FEW);
      dossiers.growTo(MANY);
      Measured many = measure(MANY);
      tell("look-up by code", few.lookUp(), many.lookUp());
      tell("an officer's page of work", few.queue(), many.queue());
    } finally {
      town.change("delete from outbox_message");
      Jobs.rest(false);
    }
  }

  private static void tell(String what, double few, double many) {
    Figures.told(what + ": p95 with " + FEW + " dossiers", few, "ms");
    Figures.told(what + ": p95 with " + MANY + " dossiers", many, "ms");
    Figures.atMost(what + ": the one against the other", MOST, many / few, "x");
  }

  private Measured measure(long number) {
    double[] lookUps = new double[ROUNDS];
    double[] pages = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double lookUp = Quantile.p95Millis(lookUps(number, round));
      double page = Quantile.p95Millis(pages());
      if (round >= 0) {
        lookUps[round] = lookUp;
        pages[round] = page;
      }
    }
    return new Measured(Quantile.median(lookUps), Quantile.median(pages));
  }

  private long[] lookUps(long number, int seed) {
    Random random = new Random(seed);
    long[] nanos = new long[LOOK_UPS];
    for (int i = 0; i < LOOK_UPS; i++) {
      String code = ManyDossiers.code(random.nextLong(number));
      long start = System.nanoTime();
      Progress found = As.nobody().call(() -> progress.progress(code));
      nanos[i] = System.nanoTime() - start;
      assertEquals(code, found.code());
    }
    return nanos;
  }

  /** Turns the pages of the tabs, as an officer does. */
  private long[] pages() {
    As officer = town.officer();
    List<WorklistTab> tabs = List.of(WorklistTab.NEW, WorklistTab.MINE, WorklistTab.UNIT);
    long[] nanos = new long[PAGES];
    String after = null;
    for (int i = 0; i < PAGES; i++) {
      WorklistTab tab = tabs.get(i / STEPS % tabs.size());
      String from = i % STEPS == 0 ? null : after;
      long start = System.nanoTime();
      WorklistPage page =
          officer.call(() -> worklist.page(new WorklistQuery(tab, null, null, null, from, 20)));
      nanos[i] = System.nanoTime() - start;
      after = page.next();
    }
    return nanos;
  }
}
