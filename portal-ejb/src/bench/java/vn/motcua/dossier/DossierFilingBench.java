package vn.motcua.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Quantile;
import vn.motcua.shared.Jobs;

/**
 * Filing through the door, with all its checks, against writing the same rows by bare JDBC, in
 * turns. Deliveries are held back: they come after the filing and are the same for both.
 */
class DossierFilingBench extends InContainer {
  private static final int WARM_UP = 300;
  private static final int ROUNDS = 9;
  private static final int TIMES = 30;
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

  /** A draft that is ready, and the command that files it. */
  private record Ready(long id, FileDossier command) {}

  @Test
  void filingCostsLittleMoreThanItsRows() throws SQLException {
    town.build();
    Jobs.rest(true);
    try {
      Ready model = drafts(1).get(0);
      byTheDoor(List.of(model));
      BareFiling bare = learnFrom(model);
      byTheDoor(drafts(WARM_UP));
      byJdbc(bare, drafts(WARM_UP));
      measure(bare);
    } finally {
      town.change("delete from outbox_message");
      Jobs.rest(false);
    }
  }

  private BareFiling learnFrom(Ready model) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      return new BareFiling(connection, model.id());
    }
  }

  private void measure(BareFiling bare) throws SQLException {
    double[] ratios = new double[ROUNDS];
    double[] door = new double[ROUNDS];
    double[] jdbc = new double[ROUNDS];
    long sent = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Ready> one = drafts(TIMES);
      List<Ready> two = drafts(TIMES);
      long before = town.number(WRITTEN);
      jdbc[round] = byJdbc(bare, one);
      long between = town.number(WRITTEN);
      long sentBefore = town.number(SENT);
      door[round] = byTheDoor(two);
      sent = town.number(SENT) - sentBefore;
      long after = town.number(WRITTEN);
      ratios[round] = door[round] / jdbc[round];
      assertEquals(between - before, after - between, TIMES, "both write the same rows");
    }
    assertTrue(bare.inserts() > 2, "what follows a filing stands in the outbox");
    Figures.told("statements of one filing through the door", (double) sent / TIMES, "");
    Figures.told("one filing through the door", Quantile.median(door), "ms");
    Figures.told("its rows by bare JDBC", Quantile.median(jdbc), "ms");
    Figures.atMost("filing against its rows by bare JDBC", MOST, Quantile.median(ratios), "x");
  }

  private List<Ready> drafts(int number) {
    List<Ready> drafts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String draft = town.fullDraft();
      FileDossier command = town.citizen().call(() -> town.command(draft));
      drafts.add(new Ready(town.idOf(draft), command));
    }
    return drafts;
  }

  private double byTheDoor(List<Ready> drafts) {
    As citizen = town.citizen();
    long start = System.nanoTime();
    for (Ready draft : drafts) {
      citizen.call(() -> filing.file(draft.command()));
    }
    return millisEach(start, drafts);
  }

  private double byJdbc(BareFiling bare, List<Ready> drafts) throws SQLException {
    long start = System.nanoTime();
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      for (Ready draft : drafts) {
        bare.file(connection, draft.id(), draft.command().publicId());
      }
      connection.setAutoCommit(true);
    }
    return millisEach(start, drafts);
  }

  private static double millisEach(long start, List<Ready> drafts) {
    return (System.nanoTime() - start) / 1e6 / drafts.size();
  }
}
