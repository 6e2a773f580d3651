package vn.motcua.result;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.result.domain.Batch;
import vn.motcua.result.domain.BatchItem;
import vn.motcua.result.domain.Result;
import vn.motcua.result.work.BatchBook;
import vn.motcua.result.work.DossierDesk;
import vn.motcua.result.work.ResultDesk;
import vn.motcua.shared.CurrentActor;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.PublicId;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;

/** What is kept of a batch, each step in a short transaction of its own. */
@Stateless
@RolesAllowed(Roles.LEADER)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BatchPlan {
  @Inject private BatchBook batches;
  @Inject private ResultDesk results;
  @Inject private DossierDesk desk;
  @Inject private CurrentActor actor;
  @Inject private PortalClock clock;

  /**
   * A batch as the job sees it.
   *
   * @param fresh false if the key's batch was begun before
   */
  public record Opened(long id, String publicId, boolean fresh, List<Step> steps) {}

  /** One result to sign; the key makes a repetition harmless. */
  public record Step(int seq, String key, String publicId, long version) {}

  /**
   * Writes down what is to be signed. The same key again gives the batch that it began.
   *
   * @throws Refusal result.batch-empty, result.batch-too-many
   * @throws NotFound if one of them is not of the caller's office
   */
  public Opened open(String key, List<StartBatch.Item> chosen) {
    long officer = actor.get().officerId();
    var before = batches.begun(officer, key);
    if (before.isPresent()) {
      return new Opened(before.get().id(), before.get().publicId(), false, List.of());
    }
    requireSize(chosen);
    List<Result> rows = chosen.stream().map(item -> results.find(item.publicId())).toList();
    requireOwnOffice(rows);
    Batch batch = new Batch(PublicId.random(), key, officer, clock.now());
    batches.add(batch);
    List<Step> steps = new ArrayList<>();
    for (int seq = 0; seq < rows.size(); seq++) {
      StartBatch.Item item = chosen.get(seq);
      batches.add(new BatchItem(batch, seq, rows.get(seq), item.version()));
      steps.add(new Step(seq, batch.publicId() + "-" + seq, item.publicId(), item.version()));
    }
    return new Opened(batch.id(), batch.publicId(), true, steps);
  }

  /** One was signed and released. */
  public void signed(long batchId, int seq, String number) {
    batches.locked(batchId).touch(clock.now());
    batches.item(batchId, seq).signed(number);
  }

  /** One was not signed; the list keeps the cause. */
  public void failed(long batchId, int seq, Refusal cause) {
    batches.locked(batchId).touch(clock.now());
    String words = Texts.text(Texts.VIETNAMESE, cause.messageKey(), cause.arguments().toArray());
    batches.item(batchId, seq).failed(cause.messageKey(), words);
  }

  /** All that is reserved waits for the leader's token, until then. */
  public void asks(long batchId, Instant until) {
    batches.locked(batchId).asks(until, clock.now());
  }

  /** The token has answered. */
  public void answered(long batchId) {
    batches.locked(batchId).answered(clock.now());
  }

  /** The job has ended. */
  public void end(long batchId) {
    batches.locked(batchId).end(clock.now());
  }

  private static void requireSize(List<StartBatch.Item> chosen) {
    Set<String> once = chosen.stream().map(StartBatch.Item::publicId).collect(Collectors.toSet());
    if (chosen.isEmpty()) {
      throw new Refusal("result.batch-empty");
    }
    if (chosen.size() > Batch.MOST || once.size() != chosen.size()) {
      throw new Refusal("result.batch-too-many", Batch.MOST);
    }
  }

  private void requireOwnOffice(List<Result> rows) {
    Set<Long> dossiers = rows.stream().map(Result::dossierId).collect(Collectors.toSet());
    Set<Long> own = new HashSet<>(desk.lines(dossiers).keySet());
    if (!own.containsAll(dossiers)) {
      throw new NotFound();
    }
  }
}
