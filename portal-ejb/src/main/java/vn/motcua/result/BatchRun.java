package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.result.work.TokenActs;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.SignedOrder;
import vn.motcua.signing.SignedSet;
import vn.motcua.signing.SigningOrder;

/**
 * The job of a batch: reserves every result, has the leader's key sign them all under one
 * authorisation, then has each signed by its agency and releases it. A key on a token at the
 * leader's own machine is asked by his page: there the job ends in between, and a second one goes
 * on with what came back. No transaction is open over the whole; a PIN is in the job's memory only.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchRun {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

  @EJB private BatchPlan plan;
  @EJB private ResultReservation reservation;
  @EJB private ResultRelease release;
  @Inject private PaperSigner signer;
  @Inject private TokenActs tokens;
  @Inject private PortalClock clock;

  /**
   * Works the batch off, as far as the key allows. What stands against one result leaves the
   * others; what stands against the key ends the batch, so that one mistyped PIN counts once.
   *
   * @param pin wiped at the end
   */
  @Asynchronous
  public Future<Void> run(BatchPlan.Opened batch, char[] pin) {
    boolean waits = false;
    try {
      Instant until = clock.now().plus(ResultReservation.lease(batch.steps().size()));
      List<ReservedStep> reserved = new ArrayList<>();
      for (BatchPlan.Step step : batch.steps()) {
        reserve(batch, step).ifPresent(reserved::add);
      }
      if (!reserved.isEmpty() && tokens.isMine()) {
        waits = ask(new TokenBatch(batch, reserved), until);
      } else {
        release(batch.id(), reserved, orders -> signer.signAll(orders, pin));
      }
    } finally {
      Arrays.fill(pin, '\0');
      if (!waits) {
        plan.end(batch.id());
      }
    }
    return new AsyncResult<>(null);
  }

  /**
   * Goes on with the signatures that came back from the leader's token.
   *
   * @param values in the order of the digests
   */
  @Asynchronous
  public Future<Void> goOn(TokenBatch waiting, String transaction, List<byte[]> values) {
    long batchId = waiting.batch().id();
    try {
      release(batchId, waiting.reserved(), orders -> tokens.finish(transaction, values));
    } finally {
      plan.end(batchId);
    }
    return new AsyncResult<>(null);
  }

  /** Lays all of them out for the token; false if something stands against it. */
  private boolean ask(TokenBatch batch, Instant until) {
    long id = batch.batch().id();
    try {
      tokens.begin(
          new TokenActs.Subject(TokenAct.Kind.BATCH, batch.batch().publicId(), batch),
          orders(batch.reserved()),
          until);
      plan.asks(id, until);
      return true;
    } catch (RuntimeException failure) {
      batch.reserved().forEach(one -> failed(id, one.step(), one.task(), failure));
      return false;
    }
  }

  /** Reserves one; empty if it is done already or something stands against it. */
  private Optional<ReservedStep> reserve(BatchPlan.Opened batch, BatchPlan.Step step) {
    SignResult command = new SignResult(step.key(), step.publicId(), step.version(), new char[0]);
    SigningTask task = null;
    try {
      task = reservation.reserve(command, batch.steps().size());
      if (task.done() != null) {
        plan.signed(batch.id(), step.seq(), task.done().number());
        return Optional.empty();
      }
      signer.requireReady(task.agency());
      return Optional.of(new ReservedStep(step, task));
    } catch (RuntimeException failure) {
      failed(batch.id(), step, task, failure);
      return Optional.empty();
    }
  }

  private static List<SigningOrder> orders(List<ReservedStep> reserved) {
    return reserved.stream().map(one -> one.task().order()).toList();
  }

  /** Releases what the leader's key signed. What the key refuses is the cause of every result. */
  private void release(
      long batchId,
      List<ReservedStep> reserved,
      Function<List<SigningOrder>, List<SignedOrder>> key) {
    List<SignedOrder> signed;
    try {
      signed = reserved.isEmpty() ? List.of() : key.apply(orders(reserved));
    } catch (RuntimeException failure) {
      reserved.forEach(one -> failed(batchId, one.step(), one.task(), failure));
      return;
    }
    for (int i = 0; i < signed.size(); i++) {
      release(batchId, reserved.get(i), signed.get(i));
    }
  }

  private void release(long batchId, ReservedStep one, SignedOrder signed) {
    try {
      SignedSet all = signer.signAfter(one.task().agency(), signed.orThrow());
      SignedResult done = release.release(one.step().key(), one.task(), all);
      plan.signed(batchId, one.step().seq(), done.number());
    } catch (RuntimeException failure) {
      failed(batchId, one.step(), one.task(), failure);
    }
  }

  /** The list keeps the cause and the result waits again; what is no refusal is our fault. */
  private void failed(
      long batchId, BatchPlan.Step step, SigningTask task, RuntimeException failure) {
    Refusal cause = failure instanceof Refusal refusal ? refusal : null;
    if (cause == null) {
      LOG.error("A result of a batch could not be signed.", failure);
      cause = new Refusal("result.batch-outage");
    }
    plan.failed(batchId, step.seq(), cause);
    if (task != null && task.order() != null) {
      reservation.free(task);
    }
  }
}
