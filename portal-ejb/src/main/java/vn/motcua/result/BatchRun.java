package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.result.work.PaperSigner;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.SignedOrder;
import vn.motcua.signing.SignedSet;

/**
 * The job of a batch: reserves every result, has the leader's key sign them all under one
 * authorisation, then has each signed by its agency and releases it. No transaction is open over
 * the whole; the PIN is in this job's memory only.
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

  /** A result of the batch that is reserved. */
  private record Reserved(BatchPlan.Step step, SigningTask task) {}

  /**
   * Works the batch off. What stands against one result leaves the others; what stands against the
   * key ends the batch, so that one mistyped PIN counts once.
   *
   * @param pin wiped at the end
   */
  @Asynchronous
  public Future<Void> run(BatchPlan.Opened batch, char[] pin) {
    try {
      List<Reserved> reserved = new ArrayList<>();
      for (BatchPlan.Step step : batch.steps()) {
        reserve(batch, step).ifPresent(reserved::add);
      }
      List<SignedOrder> signed = signAll(batch.id(), reserved, pin);
      for (int i = 0; i < signed.size(); i++) {
        release(batch.id(), reserved.get(i), signed.get(i));
      }
    } finally {
      Arrays.fill(pin, '\0');
      plan.end(batch.id());
    }
    return new AsyncResult<>(null);
  }

  /** Reserves one; empty if it is done already or something stands against it. */
  private Optional<Reserved> reserve(BatchPlan.Opened batch, BatchPlan.Step step) {
    SignResult command = new SignResult(step.key(), step.publicId(), step.version(), new char[0]);
    SigningTask task = null;
    try {
      task = reservation.reserve(command, batch.steps().size());
      if (task.done() != null) {
        plan.signed(batch.id(), step.seq(), task.done().number());
        return Optional.empty();
      }
      signer.requireReady(task.agency());
      return Optional.of(new Reserved(step, task));
    } catch (RuntimeException failure) {
      failed(batch.id(), step, task, failure);
      return Optional.empty();
    }
  }

  /** The leader's signatures; none if the key refused, which every result then has as its cause. */
  private List<SignedOrder> signAll(long batchId, List<Reserved> reserved, char[] pin) {
    if (reserved.isEmpty()) {
      return List.of();
    }
    try {
      return signer.signAll(reserved.stream().map(one -> one.task().order()).toList(), pin);
    } catch (RuntimeException failure) {
      reserved.forEach(one -> failed(batchId, one.step(), one.task(), failure));
      return List.of();
    }
  }

  private void release(long batchId, Reserved one, SignedOrder signed) {
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
