package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.result.domain.Batch;
import vn.motcua.result.domain.BatchItem;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.BatchBook;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultViews;
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
  @Inject private ResultBook book;
  @Inject private ResultViews views;
  @Inject private DossierDesk desk;
  @Inject private CurrentActor actor;

  /**
   * Starts the job and answers at once. The same key again starts nothing.
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
    List<BatchItem> items = batches.items(batch.id());
    List<Result> results = items.stream().map(item -> book.get(item.resultId())).toList();
    Map<Long, DossierSummary> dossiers =
        desk.lines(results.stream().map(Result::dossierId).toList());
    return new BatchView(
        batch.publicId(),
        batch.startedAt(),
        batch.endedAt(),
        items.stream().map(item -> line(item, dossiers)).toList());
  }

  private BatchView.Line line(BatchItem item, Map<Long, DossierSummary> dossiers) {
    Result result = book.get(item.resultId());
    DossierSummary dossier = dossiers.get(result.dossierId());
    return new BatchView.Line(
        result.publicId(),
        dossier == null ? "" : dossier.number(),
        views.name(result),
        item.state(),
        item.number(),
        item.cause());
  }
}
