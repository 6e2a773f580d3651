package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Arrays;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * The job of a batch: signs one result after the other, each as if the leader had signed it alone.
 * No transaction is open over the whole; the PIN is in this job's memory only.
 */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BatchRun {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

  @EJB private BatchPlan plan;
  @EJB private ResultSigning signing;

  /**
   * Works the batch off. What stands against the key itself ends it, so that one mistyped PIN
   * counts once.
   *
   * @param pin wiped at the end
   */
  @Asynchronous
  public Future<Void> run(BatchPlan.Opened batch, char[] pin) {
    try {
      Refusal over = null;
      for (BatchPlan.Step step : batch.steps()) {
        if (over == null) {
          over = one(batch.id(), step, pin);
        } else {
          plan.failed(batch.id(), step.seq(), over);
        }
      }
    } finally {
      Arrays.fill(pin, '\0');
      plan.end(batch.id());
    }
    return new AsyncResult<>(null);
  }

  /** Signs one; answers what stands against all that follow, or null. */
  private Refusal one(long batchId, BatchPlan.Step step, char[] pin) {
    SignResult command = new SignResult(step.key(), step.publicId(), step.version(), pin.clone());
    try {
      plan.signed(batchId, step.seq(), signing.sign(command).number());
      return null;
    } catch (Refusal refusal) {
      plan.failed(batchId, step.seq(), refusal);
      return concernsKey(refusal) ? refusal : null;
    } catch (RuntimeException outage) {
      LOG.error("A result of a batch could not be signed.", outage);
      plan.failed(batchId, step.seq(), new Refusal("result.batch-outage"));
      return null;
    }
  }

  private static boolean concernsKey(Refusal refusal) {
    String key = refusal.messageKey();
    return key.startsWith("signing.")
        && !key.startsWith("signing.agency-")
        && !key.startsWith("signing.transaction-")
        && !"signing.not-signable".equals(key);
  }
}
