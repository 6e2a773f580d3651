package vn.motcua.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.bench.Figures;
import vn.motcua.dossier.DossierHistories;
import vn.motcua.dossier.ManyHistories;
import vn.motcua.dossier.OpenTown;
import vn.motcua.dossier.ShelfReport;
import vn.motcua.dossier.VouchedHeads;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;

/**
 * Reading and checking histories through their door, making a checkpoint over them: the first,
 * which writes every leaf, and the next, when nothing has changed; then the whole nightly check.
 *
 * <p>{@code portal.bench.histories} dossiers of ten events each, a multiple of 1000. A million take
 * some six gigabytes of disk; making a checkpoint has to end within the five minutes that a
 * transaction may last.
 */
class HistoriesBench extends InContainer {
  private static final int EVENTS_EACH = 10;
  private static final int ROUNDS = 3;
  private static final double MOST = 2.0;
  private static final double NANOS = 1e9;

  @Inject private OpenTown town;
  @Inject private CheckpointTown checkpoints;
  @EJB private DossierHistories histories;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  /** The nightly job rests: histories that are being made here are not to be vouched for. */
  @Test
  void historiesAreCheckedQuickly() throws Exception {
    Jobs.rest(true);
    try {
      measure();
    } finally {
      Jobs.rest(false);
    }
  }

  private void measure() throws Exception {
    town.build();
    int dossiers = Integer.getInteger("portal.bench.histories", 10_000);
    long making = System.nanoTime();
    new ManyHistories(dataSource, town.idOf(town.taken())).make(dossiers, EVENTS_EACH);
    Figures.told("making the histories", seconds(making, System.nanoTime()), "s");
    double best = Double.MAX_VALUE;
    long events = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      events = read();
      best = Math.min(best, seconds(start, System.nanoTime()));
    }
    assertTrue(events >= (long) dossiers * EVENTS_EACH);
    Figures.atMost("checking 100,000 events", MOST, best * 100_000 / events, "s");
    long start = System.nanoTime();
    Checkpoint first = checkpoints.make();
    long between = System.nanoTime();
    Checkpoint second = checkpoints.make();
    long end = System.nanoTime();
    Figures.told("leaves of a checkpoint", first.leaves(), "");
    Figures.told("the first checkpoint over them", seconds(start, between), "s");
    Figures.told("the next, nothing changed", seconds(between, end), "s");
    assertEquals(first.root(), second.root());
    long night = System.nanoTime();
    CheckReport report = checkpoints.check();
    Figures.told("the nightly check, compared with both", seconds(night, System.nanoTime()), "s");
    assertEquals(List.of(), report.first());
    assertEquals(second.number(), report.checkpoint());
  }

  private static double seconds(long from, long until) {
    return (until - from) / NANOS;
  }

  private long read() {
    long events = 0;
    long next = 0;
    do {
      long after = next;
      ShelfReport shelf =
          As.user("bench", Roles.SYSTEM).call(() -> histories.shelf(after, VouchedHeads.NONE));
      assertEquals(List.of(), shelf.faults());
      events += shelf.events();
      next = shelf.next();
    } while (next != 0);
    return events;
  }
}
