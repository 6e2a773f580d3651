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
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.bench.Figures;
import vn.motcua.bench.Quantile;
import vn.motcua.dossier.OpenTown;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.Roles;
import vn.motcua.signing.CredentialAdministration;
import vn.motcua.signing.OfficerSigning;
import vn.motcua.signing.RegisterCredential;
import vn.motcua.signing.SignedSet;
import vn.motcua.signing.custody.TokenOfServer;

/**
 * A leader's signed action through its doors: reserve with the paper rendered, sign and check both
 * files, have the agency sign the PDF after him, store, register, decide and release. Two at a time
 * (or {@code portal.bench.leader.workers}), for as long as {@code portal.bench.leader.seconds}
 * says, and with a token for a minute at most. Rendering is measured by itself, as the preview of
 * the same paper, as many at a time, and taken off. First with a key in a file, as the
 * demonstration has it, then with the same key in a token (SoftHSM2), as production has it; the
 * agency's stays in a file. No time-stamp authority and no OCSP responder run here: the list of the
 * trust folder answers. Deliveries are held back.
 */
class LeaderActionBench extends InContainer {
  private static final int POOL = Integer.getInteger("portal.bench.leader.pool", 100);
  private static final long SECONDS = Long.getLong("portal.bench.leader.seconds", 60);
  private static final long TOKEN_SECONDS = Math.min(SECONDS, 60);
  private static final int WORKERS = Integer.getInteger("portal.bench.leader.workers", 2);
  private static final int BATCH = 50;

  /** Until the compiler is done; afterwards the token has only its own code to warm. */
  private static final long WARM_UP = Long.getLong("portal.bench.leader.warm", 150);

  private static final long WARM_UP_TOKEN = 15;

  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PaperSigner agency;
  @Inject private TokenOfServer token;
  @EJB private CredentialAdministration credentials;
  @EJB private ResultReservation reservation;
  @EJB private OfficerSigning signing;
  @EJB private ResultRelease release;
  @EJB private ResultApproval approval;
  @EJB private ResultBatches batches;
  @Resource private ManagedExecutorService executor;

  @Resource(lookup = "java:jboss/datasources/PortalDS")
  private DataSource dataSource;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private String pin = Drafts.PIN;
  private volatile long leader;
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
      warmUp(WARM_UP);
      measure("a leader's signed action", SECONDS);
      batch();
      toToken();
      warmUp(WARM_UP_TOKEN);
      measure("the same with the key in a token", TOKEN_SECONDS);
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

  /** From here on the leader's key is in a token, opened with another PIN. */
  private void toToken() throws Exception {
    RegisterCredential order = token.order(leader, Drafts.PIN);
    As.user("tests", Roles.SYSTEM).run(() -> credentials.register(order));
    pin = TokenOfServer.PIN;
  }

  private void warmUp(long seconds) throws Exception {
    for (long start = System.nanoTime(); System.nanoTime() - start < seconds * 1e9; putBack()) {
      round();
    }
  }

  private void measure(String what, long seconds) throws Exception {
    List<Action> all = new ArrayList<>();
    double busyFor = 0;
    while (busyFor < seconds) {
      long start = System.nanoTime();
      all.addAll(round());
      busyFor += (System.nanoTime() - start) / 1e9;
      putBack();
    }
    double rendering = rendering();
    double[] apart = all.stream().mapToDouble(a -> a.passed() / 1e6 - rendering).toArray();
    double perSecond = all.size() / busyFor;
    double mean = all.stream().mapToLong(Action::passed).average().orElse(0) / 1e6;
    Figures.told(what + ": for how long", busyFor, "s");
    Figures.told(what + ": at a time", WORKERS, "");
    Figures.told(what + ": with its rendering", perSecond, "/s");
    Figures.told("rendering of one paper", rendering, "ms");
    Figures.atLeast(what + ": rendering apart", 25, perSecond * mean / (mean - rendering), "/s");
    Figures.atMost(what + ": p95", 250, part(apart, 0.95), "ms");
    Figures.atMost(what + ": the longest", 1000, part(apart, 1), "ms");
    busy(all, what + ", reserve, render and prepare", Action::reserveBusy);
    busy(all, what + ", sign and check", Action::signBusy);
    busy(all, what + ", the agency's signature and check", Action::agencyBusy);
    busy(all, what + ", store, register and move", Action::releaseBusy);
  }

  private static double part(double[] values, double of) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(sorted.length * of) - 1];
  }

  private static void busy(List<Action> all, String part, ToLongFunction<Action> of) {
    double mean = all.stream().mapToLong(of).average().orElse(0) / 1e6;
    Figures.told(part, mean, "ms");
  }

  /** Rendering meets the same company as in an action: the other worker's. */
  private double rendering() throws Exception {
    Queue<ResultView> waiting = new ConcurrentLinkedQueue<>(pool);
    Queue<Double> times = new ConcurrentLinkedQueue<>();
    atOnce(
        () -> {
          for (ResultView next = waiting.poll(); next != null; next = waiting.poll()) {
            String id = next.publicId();
            long start = System.nanoTime();
            town.leader().call(() -> approval.preview(id));
            times.add((System.nanoTime() - start) / 1e6);
          }
        });
    return Quantile.median(times.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private void atOnce(Runnable work) throws Exception {
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < WORKERS; i++) {
      workers.add(executor.submit(work));
    }
    for (Future<?> worker : workers) {
      worker.get();
    }
  }

  private List<Action> round() throws Exception {
    Queue<ResultView> waiting = new ConcurrentLinkedQueue<>(pool);
    Queue<Action> done = new ConcurrentLinkedQueue<>();
    atOnce(() -> work(waiting, done));
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
    leader = task.order().officerId();
    busy[1] = threads.getCurrentThreadCpuTime();
    SignedSet byLeader = signing.sign(task.order(), pin.toCharArray());
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
