package vn.motcua.result.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import vn.motcua.dossier.DossierSummary;
import vn.motcua.result.BatchItemState;
import vn.motcua.result.BatchView;
import vn.motcua.result.ResultState;
import vn.motcua.result.TokenAct;
import vn.motcua.result.domain.Batch;
import vn.motcua.result.domain.BatchItem;
import vn.motcua.result.domain.Result;

/** A batch as its leader sees it. */
@ApplicationScoped
public class BatchViews {
  @Inject private BatchBook batches;
  @Inject private ResultBook book;
  @Inject private ResultViews views;
  @Inject private DossierDesk desk;
  @Inject private TokenActs tokens;

  /** How far the caller's batch is. */
  public BatchView of(Batch batch) {
    List<BatchItem> items = batches.items(batch.id());
    List<Result> results = items.stream().map(item -> book.get(item.resultId())).toList();
    Map<Long, DossierSummary> dossiers =
        desk.lines(results.stream().map(Result::dossierId).toList());
    Map<Long, Integer> annexes = views.annexCounts(results);
    return new BatchView(
        batch.publicId(),
        batch.startedAt(),
        batch.endedAt(),
        batch.waitsUntil(),
        transaction(batch),
        items.stream().map(item -> line(item, dossiers, annexes)).toList());
  }

  private String transaction(Batch batch) {
    return tokens.mine().stream()
        .filter(act -> act.kind() == TokenAct.Kind.BATCH && act.id().equals(batch.publicId()))
        .map(TokenAct::transaction)
        .findFirst()
        .orElse(null);
  }

  private BatchView.Line line(
      BatchItem item, Map<Long, DossierSummary> dossiers, Map<Long, Integer> annexes) {
    Result result = book.get(item.resultId());
    DossierSummary dossier = dossiers.get(result.dossierId());
    return new BatchView.Line(
        result.publicId(),
        dossier == null ? "" : dossier.number(),
        views.name(result),
        annexes.getOrDefault(result.id(), 0),
        state(item, result),
        item.number(),
        item.cause());
  }

  private static BatchItemState state(BatchItem item, Result result) {
    boolean prepared =
        item.state() == BatchItemState.WAITING && result.state() == ResultState.SIGNING;
    return prepared ? BatchItemState.PREPARED : item.state();
  }
}
