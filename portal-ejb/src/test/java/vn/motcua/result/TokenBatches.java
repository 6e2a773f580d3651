package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.As;
import vn.motcua.dossier.OpenTown;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;

/** Batches of the town's leader whose key is on a token at his own machine. */
@ApplicationScoped
public class TokenBatches {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private TokenLeader token;
  @EJB private ResultApproval approval;
  @EJB private ResultBatches batches;
  @EJB private ResultTokenSigning single;

  /** Results that wait for the leader. */
  public List<ResultView> submitted(int count) {
    return IntStream.range(0, count).mapToObj(i -> drafts.submitted(town.examined())).toList();
  }

  static List<StartBatch.Item> items(List<ResultView> views) {
    return views.stream().map(v -> new StartBatch.Item(v.publicId(), v.version())).toList();
  }

  /** Starts a batch and waits until it asks the token, or has ended. */
  public BatchView prepared(List<StartBatch.Item> items) throws Exception {
    StartedBatch started =
        town.leader().call(() -> batches.start(new StartBatch(town.key(), items, new char[0])));
    started.end().get();
    return view(started.publicId());
  }

  /** How far it is. */
  public BatchView view(String publicId) {
    return town.leader().call(() -> batches.view(publicId));
  }

  /** What its token is asked. */
  public TokenAct act(BatchView batch) {
    return town.leader().call(() -> single.waiting(batch.transaction())).orElseThrow();
  }

  /** What the token signs. */
  public List<byte[]> values(BatchView batch) {
    return token.values(act(batch).challenge());
  }

  /** Goes on with these signatures and waits for the end. */
  public BatchView wentOn(BatchView batch, List<byte[]> values) throws Exception {
    StartedBatch going = town.leader().call(() -> batches.goOn(batch.transaction(), values));
    going.end().get();
    return view(batch.publicId());
  }

  /** This person knows no such act, and cannot go on with it. */
  public void assertUnknown(As who, String transaction, List<byte[]> values) {
    Refusal refusal =
        assertThrows(Refusal.class, () -> who.call(() -> batches.goOn(transaction, values)));
    assertEquals("signing.transaction-unknown", refusal.messageKey());
  }

  /** Where a result stands now. */
  public ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  /** It has reached its owner, and only once. */
  public void assertReleasedOnce(ResultView view) {
    assertEquals(ResultState.RELEASED, state(view));
    assertEquals(
        1,
        town.number(
            "select count(*) from result_event e join result r on r.id = e.result_id"
                + " where e.action = 'RELEASE' and r.public_id = '"
                + view.publicId()
                + "'"));
  }

  /** The batch has ended, every result has this cause and waits again. */
  public void assertNothingSigned(BatchView batch, List<ResultView> views, String cause) {
    assertFalse(batch.running());
    assertEquals(Collections.nCopies(views.size(), BatchItemState.FAILED), states(batch));
    batch.lines().forEach(line -> assertEquals(cause, line.cause()));
    views.forEach(one -> assertEquals(ResultState.SUBMITTED, state(one)));
  }

  static List<BatchItemState> states(BatchView batch) {
    return batch.lines().stream().map(BatchView.Line::state).toList();
  }

  static String words(String key, Object... arguments) {
    return Texts.text(Texts.VIETNAMESE, key, arguments);
  }
}
