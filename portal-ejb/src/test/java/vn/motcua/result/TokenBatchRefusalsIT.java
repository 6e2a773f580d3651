package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.shared.Refusal;

/** Signatures for a batch that are not those the leader's token was asked for. */
class TokenBatchRefusalsIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private TokenLeader token;
  @Inject private TokenBatches batch;
  @EJB private ResultTokenSigning single;

  @BeforeEach
  void build() {
    town.build();
    token.atHome();
  }

  @AfterEach
  void again() {
    token.inFile();
  }

  /** Signatures in another order. */
  private static List<byte[]> swapped(List<byte[]> values, int one, int other) {
    List<byte[]> all = new ArrayList<>(values);
    Collections.swap(all, one, other);
    return all;
  }

  @Test
  void signaturesOfAnotherOrderAreRefusedAndTheOthersReleased() throws Exception {
    List<ResultView> views = batch.submitted(3);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    BatchView ended = batch.wentOn(asked, swapped(batch.values(asked), 0, 2));
    assertEquals(
        List.of(BatchItemState.FAILED, BatchItemState.FAILED, BatchItemState.SIGNED),
        TokenBatches.states(ended));
    assertEquals(TokenBatches.words("signing.agent-other"), ended.lines().get(0).cause());
    assertEquals(TokenBatches.words("signing.agent-other"), ended.lines().get(1).cause());
    assertEquals(ResultState.SUBMITTED, batch.state(views.get(0)));
    assertEquals(ResultState.SUBMITTED, batch.state(views.get(1)));
    batch.assertReleasedOnce(views.get(2));
    BatchView again = batch.prepared(TokenBatches.items(views.subList(0, 2)));
    assertEquals(2, batch.wentOn(again, batch.values(again)).count(BatchItemState.SIGNED));
    views.forEach(batch::assertReleasedOnce);
  }

  @Test
  void signaturesWithinOneResultMixedUpAreRefused() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    BatchView ended = batch.wentOn(asked, swapped(batch.values(asked), 2, 3));
    assertEquals(List.of(BatchItemState.SIGNED, BatchItemState.FAILED), TokenBatches.states(ended));
    assertEquals(TokenBatches.words("signing.agent-other"), ended.lines().get(1).cause());
  }

  @Test
  void signaturesOfAnEarlierActAreRefused() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView first = batch.prepared(TokenBatches.items(views));
    List<byte[]> old = batch.values(first);
    batch.wentOn(first, List.of());
    BatchView second = batch.prepared(TokenBatches.items(views));
    batch.assertNothingSigned(
        batch.wentOn(second, old), views, TokenBatches.words("signing.agent-other"));
  }

  @Test
  void whatIsNoSignatureIsRefused() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    List<byte[]> values = new ArrayList<>(batch.values(asked));
    values.set(0, new byte[0]);
    values.set(3, new byte[] {48, 3, 2, 1, 7});
    batch.assertNothingSigned(
        batch.wentOn(asked, values), views, TokenBatches.words("signing.agent-other"));
  }

  @Test
  void oneSignatureTooFewOrTooManyAndNoneIsUsed() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    List<byte[]> missing = batch.values(asked).subList(0, 3);
    batch.assertNothingSigned(
        batch.wentOn(asked, missing), views, TokenBatches.words("signing.agent-count", 3, 4));
    BatchView second = batch.prepared(TokenBatches.items(views));
    List<byte[]> surplus = new ArrayList<>(batch.values(second));
    surplus.add(surplus.get(0));
    batch.assertNothingSigned(
        batch.wentOn(second, surplus), views, TokenBatches.words("signing.agent-count", 5, 4));
  }

  @Test
  void anotherOfficersBatchIsUnknownAndStaysHis() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    List<byte[]> values = batch.values(asked);
    batch.assertUnknown(town.stranger(), asked.transaction(), values);
    assertTrue(town.stranger().call(() -> single.waiting(asked.transaction())).isEmpty());
    assertTrue(town.stranger().call(single::allWaiting).isEmpty());
    assertEquals(2, batch.wentOn(asked, values).count(BatchItemState.SIGNED));
  }

  @Test
  void anotherKindOfActIsUnknownToTheBatch() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views.subList(0, 1)));
    ResultView other = views.get(1);
    TokenAct one =
        town.leader()
            .call(
                () ->
                    single.begin(
                        new SignResult(
                            town.key(), other.publicId(), other.version(), new char[0])));
    List<byte[]> values = token.values(one.challenge());
    batch.assertUnknown(town.leader(), one.transaction(), values);
    assertEquals(
        "signing.transaction-unknown",
        assertThrows(
                Refusal.class,
                () ->
                    town.leader()
                        .call(() -> single.finish(asked.transaction(), batch.values(asked))))
            .messageKey());
    town.leader().call(() -> single.finish(one.transaction(), values));
    assertEquals(1, batch.wentOn(asked, batch.values(asked)).count(BatchItemState.SIGNED));
  }

  @Test
  void lateSignaturesAreRefused() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    views.forEach(view -> token.late(view.dossierPublicId()));
    batch.assertNothingSigned(
        batch.wentOn(asked, batch.values(asked)),
        views,
        TokenBatches.words("signing.transaction-expired"));
  }

  @Test
  void whatIsLateLeavesTheOthers() throws Exception {
    List<ResultView> views = batch.submitted(3);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    token.late(views.get(0).dossierPublicId());
    BatchView ended = batch.wentOn(asked, batch.values(asked));
    assertEquals(
        List.of(BatchItemState.FAILED, BatchItemState.SIGNED, BatchItemState.SIGNED),
        TokenBatches.states(ended));
    assertEquals(TokenBatches.words("signing.transaction-expired"), ended.lines().get(0).cause());
    assertEquals(ResultState.SUBMITTED, batch.state(views.get(0)));
  }

  @Test
  void whatWasFreedMeanwhileIsNotReleased() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    town.change(
        "update result set state = 'SUBMITTED', signing_until = null where public_id = '"
            + views.get(0).publicId()
            + "'");
    BatchView ended = batch.wentOn(asked, batch.values(asked));
    assertEquals(List.of(BatchItemState.FAILED, BatchItemState.SIGNED), TokenBatches.states(ended));
    assertEquals(TokenBatches.words("result.signing-lost"), ended.lines().get(0).cause());
    assertEquals(ResultState.SUBMITTED, batch.state(views.get(0)));
  }
}
