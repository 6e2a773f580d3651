package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Quantile;
import vn.motcua.dossier.OpenTown;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.shared.Jobs;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.SignedSet;

/**
 * A leader's signed action through its doors: reserve with the paper rendered, sign and check both
 * files, have the agency sign the PDF after him, store, register, decide and release. Two at a
 * time, for as long as {@code portal.bench.leader.seconds} says. Rendering is measured by itself,
 * as the preview of the same paper, and taken off. No time-stamp authority and no OCSP responder
 * run here: the list of the trust folder answers. Deliveries are held back.
 */
class LeaderActionBench extends InContainer {
  private static final int POOL = Integer.getInteger("portal.bench.leader.pool", 100);
  private static final long SECONDS = Long.getLong("portal.bench.leader.seconds", 60);
  private static final int WORKERS = 2;
  private static final int BATCH = 50;
  private static final int WARM_UPS = 3;

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PaperSigner agency;
  @EJB private ResultReservation reservation;
  @EJB private OfficerSigning signing;
  @EJB private ResultRelease release;
  @EJB private ResultApproval approval;
  @EJB private ResultBatches batches;
  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<ResultView> pool = new ArrayList<>();
  private final List<KeptRows> kept = new ArrayList<>();

  /** One action: nanoseconds that passed, and processor time of each part. */
  private record Action(
      long passed, long reserveBusy, long signBusy, long agencyBusy, long releaseBusy) {}

  @Test
  void aLeaderSignsManyResultsASecond() throws Exception {
    town.build();
    Jobs.rest(true);
    try {
      fill();
      for (int i = 0; i < WARM_UPS; i++) {
        round();
        putBack();
      }
      measure();
      batch();
    } finally {
      town.change("delete from outbox_message");
      Jobs.rest(false);
    }
  }

  private void fill() throws SQLException {
    List<Long> dossiers = new ArrayList<>();
    for (int i = 0; i < POOL; i++) {
      String dossier = town.examined();
      pool.add(drafts.submitted(dossier));
      dossiers.add(town.idOf(dossier));
    }
    kept.add(new KeptRows(dataSource, "dossier", "id", dossiers));
    kept.add(new KeptRows(dataSource, "dossier_assignment", "dossier_id", dossiers));
    kept.add(new KeptRows(dataSource, "result", "dossier_id", dossiers));
  }

  private void putBack() throws SQLException {
    town.change("delete from outbox_message");
    town.change("delete from result_raising");
    town.change(
        "update issued_paper set source = concat('bench:', id) where source like 'result:%'");
    for (KeptRows rows : kept) {
      rows.putBack();
    }
  }

  private void measure() throws Exception {
    List<Action> all = new ArrayList<>();
    double busyFor = 0;
    while (busyFor < SECONDS) {
      long start = System.nanoTime();
      all.addAll(round());
      busyFor += (System.nanoTime() - start) / 1e9;
      putBack();
    }
    double rendering = rendering();
    double[] apart = all.stream().mapToDouble(a -> a.passed() / 1e6 - rendering).toArray();
    double perSecond = all.size() / busyFor;
    double mean = all.stream().mapToLong(Action::passed).average().orElse(0) / 1e6;
    Figures.told("a leader's signed action: for how long", busyFor, "s");
    Figures.told("a leader's signed action: with its rendering, two at a time", perSecond, "/s");
    Figures.told("rendering of one paper", rendering, "ms");
    Figures.atLeast(
        "a leader's signed action: rendering apart",
        25,
        perSecond * mean / (mean - rendering),
        "/s");
    Figures.atMost("a leader's signed action: p95", 250, part(apart, 0.95), "ms");
    Figures.atMost("a leader's signed action: the longest", 1000, part(apart, 1), "ms");
    busy(all, "reserve, render and prepare", Action::reserveBusy);
    busy(all, "sign and check", Action::signBusy);
    busy(all, "the agency's signature and check", Action::agencyBusy);
    busy(all, "store, register and move", Action::releaseBusy);
  }

  private static double part(double[] values, double of) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(sorted.length * of) - 1];
  }

  private static void busy(List<Action> all, String part, ToLongFunction<Action> of) {
    double mean = all.stream().mapToLong(of).average().orElse(0) / 1e6;
    Figures.told("processor time: " + part, mean, "ms");
  }

  private double rendering() {
    double[] times = new double[pool.size()];
    for (int i = 0; i < times.length; i++) {
      String id = pool.get(i).publicId();
      long start = System.nanoTime();
      town.leader().call(() -> approval.preview(id));
      times[i] = (System.nanoTime() - start) / 1e6;
    }
    return Quantile.median(times);
  }

  private List<Action> round() throws Exception {
    Queue<ResultView> waiting = new ConcurrentLinkedQueue<>(pool);
    Queue<Action> done = new ConcurrentLinkedQueue<>();
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      workers.add(executor.submit(() -> work(waiting, done)));
    }
    for (Future<?> worker : workers) {
      worker.get();
    }
    assertEquals(pool.size(), done.size());
    return List.copyOf(done);
  }

  private void work(Queue<ResultView> waiting, Queue<Action> done) {
    ResultView next = waiting.poll();
    while (next != null) {
      ResultView view = next;
      done.add(town.leader().call(() -> act(view)));
      next = waiting.poll();
    }
  }

  private Action act(ResultView view) {
    SignResult command = drafts.command(view);
    long start = System.nanoTime();
    long[] busy = new long[5];
    busy[0] = threads.getCurrentThreadCpuTime();
    SigningTask task = reservation.reserve(command);
    busy[1] = threads.getCurrentThreadCpuTime();
    SignedSet byLeader = signing.sign(task.order(), command.pin());
    busy[2] = threads.getCurrentThreadCpuTime();
    agency.requireReady(task.agency());
    SignedSet signed = agency.signAfter(task.agency(), byLeader);
    busy[3] = threads.getCurrentThreadCpuTime();
    release.release(command.key(), task, signed);
    busy[4] = threads.getCurrentThreadCpuTime();
    return new Action(
        System.nanoTime() - start,
        busy[1] - busy[0],
        busy[2] - busy[1],
        busy[3] - busy[2],
        busy[4] - busy[3]);
  }

  private void batch() throws Exception {
    List<StartBatch.Item> items =
        pool.stream()
            .limit(BATCH)
            .map(v -> new StartBatch.Item(v.publicId(), v.version()))
            .toList();
    long start = System.nanoTime();
    StartedBatch batch =
        town.leader()
            .call(() -> batches.start(new StartBatch(town.key(), items, Drafts.PIN.toCharArray())));
    Figures.told("a batch of 50: answer to the click", (System.nanoTime() - start) / 1e6, "ms");
    batch.end().get();
    Figures.told("a batch of 50: until all are released", (System.nanoTime() - start) / 1e9, "s");
    BatchView view = town.leader().call(() -> batches.view(batch.publicId()));
    assertEquals(items.size(), view.count(BatchItemState.SIGNED));
    putBack();
  }
}
