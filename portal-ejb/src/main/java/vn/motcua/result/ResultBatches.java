package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import vn.motcua.result.domain.Batch;
import vn.motcua.result.work.BatchBook;
import vn.motcua.result.work.BatchViews;
import vn.motcua.result.work.TokenActs;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/** A leader signs up to 50 results in one act and looks how far it is. */
@Stateless
@RolesAllowed(Roles.LEADER)
public class ResultBatches {
  @EJB private BatchPlan plan;
  @EJB private BatchRun run;
  @Inject private BatchBook batches;
  @Inject private BatchViews views;
  @Inject private TokenActs tokens;
  @Inject private CurrentActor actor;

  /**
   * Starts the job and answers at once. The same key again starts nothing. If the caller's key is
   * on a token at the own machine, the job prepares and waits for {@link #goOn}.
   *
   * @throws Refusal result.batch-empty, result.batch-too-many
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StartedBatch start(StartBatch command) {
    try {
      BatchPlan.Opened batch = plan.open(command.key(), command.items());
      return new StartedBatch(
          batch.publicId(),
          batch.fresh()
              ? run.run(batch, command.pin().clone())
              : CompletableFuture.completedFuture(null));
    } finally {
      Arrays.fill(command.pin(), '\0');
    }
  }

  /**
   * Has the job go on with the signatures that came back from the caller's token, and answers at
   * once. What is wrong with them stands in the batch as a cause.
   *
   * @param values in the order of the digests
   * @throws Refusal signing.transaction-unknown if no batch of the caller waits under this name
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public StartedBatch goOn(String transaction, List<byte[]> values) {
    TokenBatch waiting = tokens.take(transaction, TokenBatch.class);
    plan.answered(waiting.batch().id());
    return new StartedBatch(
        waiting.batch().publicId(), run.goOn(waiting, transaction, List.copyOf(values)));
  }

  /**
   * How far a batch of the caller is.
   *
   * @throws NotFound if it is another's
   */
  public BatchView view(String publicId) {
    Batch batch =
        batches
            .find(publicId)
            .filter(one -> Long.valueOf(one.officerId()).equals(actor.get().officerId()))
            .orElseThrow(NotFound::new);
    return views.of(batch);
  }
}
