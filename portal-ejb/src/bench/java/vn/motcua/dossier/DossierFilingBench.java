package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Quantile;
import vn.motcua.dossier.ManyDrafts.Draft;
import vn.motcua.shared.Jobs;

/**
 * Filing through the door, with all its checks, against writing the same rows by bare JDBC, in
 * turns. Deliveries are held back: they come after the filing and are the same for both.
 */
class DossierFilingBench extends InContainer {
  private static final int WARM_UP = 1000;

  /** After seven to eight thousand filings the compiler begins once more, for half the time. */
  private static final int WARM_UPS = 14;

  /**
   * Long enough to outlast the compiler taking something back: what runs once for each filing is
   * compiled again after five thousand of them, and until then takes twice the time.
   */
  private static final int ROUNDS = 61;

  private static final int TIMES = 200;
  private static final double MOST = 2.5;
  private static final String WRITTEN =
      "select sum(variable_value) from information_schema.global_status"
          + " where variable_name in ('HANDLER_WRITE', 'HANDLER_UPDATE')";

  private static final String SENT =
      "select variable_value from information_schema.global_status"
          + " where variable_name = 'QUESTIONS'";

  @Inject private Town town;
  @EJB private DossierFiling filing;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private ManyDrafts many;

  @Test
  void filingCostsLittleMoreThanItsRows() throws SQLException {
    town.build();
    Jobs.rest(true);
    try {
      many = new ManyDrafts(dataSource, town.idOf(town.fullDraft()));
      Draft model = many.make(1).get(0);
      byTheDoor(List.of(model));
      BareFiling bare = learnFrom(model);
      for (int i = 0; i < WARM_UPS; i++) {
        byTheDoor(many.make(WARM_UP));
        byJdbc(bare, many.make(WARM_UP));
      }
      measure(bare);
    } finally {
      town.change("delete from outbox_message");
      Jobs.rest(false);
    }
  }

  private BareFiling learnFrom(Draft model) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return new BareFiling(connection, model.id());
    }
  }

  private void measure(BareFiling bare) throws SQLException {
    double[] ratios = new double[ROUNDS];
    double[] door = new double[ROUNDS];
    double[] jdbc = new double[ROUNDS];
    double[] busy = new double[ROUNDS];
    long sent = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Draft> one = many.make(TIMES);
      List<Draft> two = many.make(TIMES);
      long before = town.number(WRITTEN);
      jdbc[round] = byJdbc(bare, one);
      long between = town.number(WRITTEN);
      long sentBefore = town.number(SENT);
      long busyBefore = threads.getCurrentThreadCpuTime();
      door[round] = byTheDoor(two);
      busy[round] = (threads.getCurrentThreadCpuTime() - busyBefore) / 1e6 / TIMES;
      sent = town.number(SENT) - sentBefore;
      long after = town.number(WRITTEN);
      ratios[round] = door[round] / jdbc[round];
      assertEquals(between - before, after - between, TIMES, "both write the same rows");
    }
    assertTrue(bare.inserts() > 2, "what follows a filing stands in the outbox");
    Figures.told("statements of one filing through the door", (double) sent / TIMES, "");
    Figures.told("processor time of one filing through the door", Quantile.median(busy), "ms");
    Figures.told("one filing through the door", Quantile.median(door), "ms");
    Figures.told("its rows by bare JDBC", Quantile.median(jdbc), "ms");
    Figures.atMost("filing against its rows by bare JDBC", MOST, Quantile.median(ratios), "x");
  }

  private double byTheDoor(List<Draft> drafts) {
    As citizen = town.citizen();
    long start = System.nanoTime();
    for (Draft draft : drafts) {
      citizen.call(() -> filing.file(command(draft)));
    }
    return millisEach(start, drafts);
  }

  /** As any program does it: a connection of the pool for each transaction. */
  private double byJdbc(BareFiling bare, List<Draft> drafts) throws SQLException {
    long start = System.nanoTime();
    for (Draft draft : drafts) {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        bare.file(connection, draft.id(), draft.publicId());
        connection.setAutoCommit(true);
      }
    }
    return millisEach(start, drafts);
  }

  private static FileDossier command(Draft draft) {
    return new FileDossier(Town.key(), draft.publicId(), draft.version(), true, "2026-1");
  }

  private static double millisEach(long start, List<Draft> drafts) {
    return (System.nanoTime() - start) / 1e6 / drafts.size();
  }
}
