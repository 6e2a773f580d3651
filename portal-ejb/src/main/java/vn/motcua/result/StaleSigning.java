package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.result.domain.Batch;
import vn.motcua.result.domain.BatchItem;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.BatchBook;
import vn.motcua.result.work.ResultBook;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.result.work.ResultNumbers;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;

/** One signing act or batch that ran out of its time, each in its own transaction. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class StaleSigning {
  @Inject private ResultBook book;
  @Inject private ResultDesk results;
  @Inject private BatchBook batches;
  @Inject private ResultNumbers numbers;
  @Inject private PortalClock clock;

  /** Results held longer than {@link Result#LEASE}. */
  public List<Long> found() {
    return book.stale(clock.now());
  }

  /** Frees one, unless it moved on meanwhile. */
  public void free(long resultId) {
    Result result = book.locked(book.get(resultId));
    if (result.state() == ResultState.SIGNING && result.signingUntil().isBefore(clock.now())) {
      results.free(result);
    }
  }

  /** Batches whose job died with its server, or whose leader's token never answered. */
  public List<Long> silentBatches() {
    return batches.silent(clock.now().minus(Batch.SILENCE), clock.now());
  }

  /**
   * Ends one: what was released before the end is said to be signed, the rest was not signed and
   * waits in the leader's list.
   */
  public void end(long batchId) {
    Batch batch = batches.locked(batchId);
    if (batch.isSilent(clock.now())) {
      for (BatchItem item : batches.items(batchId)) {
        settle(item, batch);
      }
      batch.end(clock.now());
    }
  }

  private void settle(BatchItem item, Batch batch) {
    Result result = book.get(item.resultId());
    boolean signed =
        result.state() == ResultState.RELEASED
            && result.signerId() == batch.officerId()
            && !result.signedAt().isBefore(batch.startedAt());
    if (signed) {
      item.signed(numbers.of(result).number());
    } else {
      String cause =
          batch.waitsUntil() == null ? "result.batch-interrupted" : "result.batch-no-answer";
      item.failed(cause, Texts.text(Texts.VIETNAMESE, cause));
    }
  }
}
