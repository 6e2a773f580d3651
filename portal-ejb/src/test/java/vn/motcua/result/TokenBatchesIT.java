package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.result.domain.Batch;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.SignedDocument;

/** Several results signed in one act by a leader whose key is on a token at his own machine. */
class TokenBatchesIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private ReleasedPapers papers;
  @Inject private TokenLeader token;
  @Inject private PortalClock clock;
  @EJB private ResultApproval approval;
  @EJB private ResultBatches batches;
  @EJB private ResultTokenSigning single;
  @EJB private StaleSigning stale;

  @BeforeEach
  void build() {
    town.build();
    token.atHome();
  }

  @AfterEach
  void again() {
    token.inFile();
  }

  private List<ResultView> submitted(int count) {
    return IntStream.range(0, count).mapToObj(i -> drafts.submitted(town.examined())).toList();
  }

  private static List<StartBatch.Item> items(List<ResultView> views) {
    return views.stream().map(v -> new StartBatch.Item(v.publicId(), v.version())).toList();
  }

  /** Starts a batch and waits until it asks the token, or has ended. */
  private BatchView prepared(List<StartBatch.Item> items) throws Exception {
    StartedBatch started =
        town.leader().call(() -> batches.start(new StartBatch(town.key(), items, new char[0])));
    started.end().get();
    return view(started.publicId());
  }

  private BatchView view(String publicId) {
    return town.leader().call(() -> batches.view(publicId));
  }

  private TokenAct act(BatchView batch) {
    return town.leader().call(() -> single.waiting(batch.transaction())).orElseThrow();
  }

  private List<byte[]> values(BatchView batch) {
    return token.values(act(batch).challenge());
  }

  private BatchView wentOn(BatchView batch, List<byte[]> values) throws Exception {
    StartedBatch going = town.leader().call(() -> batches.goOn(batch.transaction(), values));
    going.end().get();
    return view(batch.publicId());
  }

  private String refused(As who, String transaction, List<byte[]> values) {
    return assertThrows(Refusal.class, () -> who.call(() -> batches.goOn(transaction, values)))
        .messageKey();
  }

  private ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  private void assertReleasedOnce(ResultView view) {
    assertEquals(ResultState.RELEASED, state(view));
    assertEquals(
        1,
        town.number(
            "select count(*) from result_event e join result r on r.id = e.result_id"
                + " where e.action = 'RELEASE' and r.public_id = '"
                + view.publicId()
                + "'"));
  }

  private void assertNothingSigned(BatchView batch, List<ResultView> views, String cause) {
    assertFalse(batch.running());
    assertEquals(Collections.nCopies(views.size(), BatchItemState.FAILED), states(batch));
    batch.lines().forEach(line -> assertEquals(cause, line.cause()));
    views.forEach(one -> assertEquals(ResultState.SUBMITTED, state(one)));
  }

  private static List<BatchItemState> states(BatchView batch) {
    return batch.lines().stream().map(BatchView.Line::state).toList();
  }

  private static String words(String key, Object... arguments) {
    return Texts.text(Texts.VIETNAMESE, key, arguments);
  }

  /** Signatures in another order. */
  private static List<byte[]> swapped(List<byte[]> values, int one, int other) {
    List<byte[]> all = new ArrayList<>(values);
    Collections.swap(all, one, other);
    return all;
  }

  @Test
  void oneQuestionToTheTokenSignsAndReleasesThemAll() throws Exception {
    List<ResultView> views = submitted(3);
    BatchView asked = prepared(items(views));
    assertTrue(asked.running());
    assertTrue(asked.asking());
    assertEquals(Collections.nCopies(3, BatchItemState.PREPARED), states(asked));
    views.forEach(view -> assertEquals(ResultState.SIGNING, state(view)));
    TokenAct act = act(asked);
    assertEquals(TokenAct.Kind.BATCH, act.kind());
    assertEquals(asked.publicId(), act.id());
    assertEquals(3, act.papers());
    assertEquals(6, act.challenge().digests().stream().distinct().count());
    assertEquals(asked.waitsUntil(), act.challenge().until());

    BatchView batch = wentOn(asked, values(asked));
    assertFalse(batch.running());
    assertNull(batch.transaction());
    assertEquals(Collections.nCopies(3, BatchItemState.SIGNED), states(batch));
    assertEquals(3, batch.lines().stream().map(BatchView.Line::number).distinct().count());
    views.forEach(this::assertReleasedOnce);
    for (ResultView view : views) {
      byte[] pdf = papers.pdf(view.publicId());
      assertEquals(
          2,
          SignedDocument.of("pdf", DocumentFormat.PDF, pdf).signatures(),
          "the agency signed too");
    }
  }

  @Test
  void whatFailsBeforeTheTokenIsAskedStaysInTheListWithItsCause() throws Exception {
    List<ResultView> views = submitted(3);
    List<StartBatch.Item> items = new ArrayList<>(items(views));
    items.set(1, new StartBatch.Item(views.get(1).publicId(), views.get(1).version() + 1));
    BatchView asked = prepared(items);
    assertEquals(BatchItemState.FAILED, asked.lines().get(1).state());
    assertEquals(2, act(asked).papers());
    BatchView batch = wentOn(asked, values(asked));
    assertEquals(
        List.of(BatchItemState.SIGNED, BatchItemState.FAILED, BatchItemState.SIGNED),
        states(batch));
    assertEquals(words("result.changed-elsewhere"), batch.lines().get(1).cause());
    assertEquals(ResultState.SUBMITTED, state(views.get(1)));
  }

  @Test
  void whereNothingCanBePreparedTheTokenIsNotAsked() throws Exception {
    ResultView view = submitted(1).get(0);
    BatchView batch = prepared(List.of(new StartBatch.Item(view.publicId(), view.version() + 1)));
    assertFalse(batch.running());
    assertNull(batch.transaction());
    assertEquals(List.of(BatchItemState.FAILED), states(batch));
  }

  @Test
  void signaturesOfAnotherOrderAreRefusedAndTheOthersReleased() throws Exception {
    List<ResultView> views = submitted(3);
    BatchView asked = prepared(items(views));
    BatchView batch = wentOn(asked, swapped(values(asked), 0, 2));
    assertEquals(
        List.of(BatchItemState.FAILED, BatchItemState.FAILED, BatchItemState.SIGNED),
        states(batch));
    assertEquals(words("signing.agent-other"), batch.lines().get(0).cause());
    assertEquals(words("signing.agent-other"), batch.lines().get(1).cause());
    assertEquals(ResultState.SUBMITTED, state(views.get(0)));
    assertEquals(ResultState.SUBMITTED, state(views.get(1)));
    assertReleasedOnce(views.get(2));
    BatchView again = prepared(items(views.subList(0, 2)));
    assertEquals(2, wentOn(again, values(again)).count(BatchItemState.SIGNED));
    views.forEach(this::assertReleasedOnce);
  }

  @Test
  void signaturesWithinOneResultMixedUpAreRefused() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    BatchView batch = wentOn(asked, swapped(values(asked), 2, 3));
    assertEquals(List.of(BatchItemState.SIGNED, BatchItemState.FAILED), states(batch));
    assertEquals(words("signing.agent-other"), batch.lines().get(1).cause());
  }

  @Test
  void signaturesOfAnEarlierActAreRefused() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView first = prepared(items(views));
    List<byte[]> old = values(first);
    wentOn(first, List.of());
    BatchView second = prepared(items(views));
    assertNothingSigned(wentOn(second, old), views, words("signing.agent-other"));
  }

  @Test
  void whatIsNoSignatureIsRefused() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    List<byte[]> values = new ArrayList<>(values(asked));
    values.set(0, new byte[0]);
    values.set(3, new byte[] {48, 3, 2, 1, 7});
    assertNothingSigned(wentOn(asked, values), views, words("signing.agent-other"));
  }

  @Test
  void oneSignatureTooFewOrTooManyAndNoneIsUsed() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    List<byte[]> missing = values(asked).subList(0, 3);
    assertNothingSigned(wentOn(asked, missing), views, words("signing.agent-count", 3, 4));
    BatchView second = prepared(items(views));
    List<byte[]> surplus = new ArrayList<>(values(second));
    surplus.add(surplus.get(0));
    assertNothingSigned(wentOn(second, surplus), views, words("signing.agent-count", 5, 4));
  }

  @Test
  void sentTwiceIsSignedOnce() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    List<byte[]> values = values(asked);
    StartedBatch going = town.leader().call(() -> batches.goOn(asked.transaction(), values));
    assertEquals(
        "signing.transaction-unknown", refused(town.leader(), asked.transaction(), values));
    going.end().get();
    assertEquals(
        "signing.transaction-unknown", refused(town.leader(), asked.transaction(), values));
    views.forEach(this::assertReleasedOnce);
  }

  @Test
  void ofTwoRequestsAtOnceOneGoesOn() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    List<byte[]> values = values(asked);
    As leader = town.leader();
    CountDownLatch go = new CountDownLatch(1);
    Callable<Boolean> request =
        () -> {
          go.await();
          try {
            leader.call(() -> batches.goOn(asked.transaction(), values)).end().get();
            return true;
          } catch (Refusal unknown) {
            assertEquals("signing.transaction-unknown", unknown.messageKey());
            return false;
          }
        };
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Boolean> one = two.submit(request);
      Future<Boolean> other = two.submit(request);
      go.countDown();
      assertTrue(one.get() ^ other.get());
    } finally {
      two.shutdownNow();
    }
    views.forEach(this::assertReleasedOnce);
  }

  @Test
  void anotherOfficersBatchIsUnknownAndStaysHis() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    List<byte[]> values = values(asked);
    assertEquals(
        "signing.transaction-unknown", refused(town.stranger(), asked.transaction(), values));
    assertTrue(town.stranger().call(() -> single.waiting(asked.transaction())).isEmpty());
    assertTrue(town.stranger().call(single::allWaiting).isEmpty());
    assertEquals(2, wentOn(asked, values).count(BatchItemState.SIGNED));
  }

  @Test
  void anotherKindOfActIsUnknownToTheBatch() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views.subList(0, 1)));
    ResultView other = views.get(1);
    TokenAct one =
        town.leader()
            .call(
                () ->
                    single.begin(
                        new SignResult(
                            town.key(), other.publicId(), other.version(), new char[0])));
    List<byte[]> values = token.values(one.challenge());
    assertEquals("signing.transaction-unknown", refused(town.leader(), one.transaction(), values));
    assertEquals(
        "signing.transaction-unknown",
        assertThrows(
                Refusal.class,
                () ->
                    town.leader().call(() -> single.finish(asked.transaction(), values(asked))))
            .messageKey());
    town.leader().call(() -> single.finish(one.transaction(), values));
    assertEquals(1, wentOn(asked, values(asked)).count(BatchItemState.SIGNED));
  }

  @Test
  void lateSignaturesAreRefused() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    views.forEach(view -> token.late(view.dossierPublicId()));
    assertNothingSigned(
        wentOn(asked, values(asked)), views, words("signing.transaction-expired"));
  }

  @Test
  void whatIsLateLeavesTheOthers() throws Exception {
    List<ResultView> views = submitted(3);
    BatchView asked = prepared(items(views));
    token.late(views.get(0).dossierPublicId());
    BatchView batch = wentOn(asked, values(asked));
    assertEquals(
        List.of(BatchItemState.FAILED, BatchItemState.SIGNED, BatchItemState.SIGNED),
        states(batch));
    assertEquals(words("signing.transaction-expired"), batch.lines().get(0).cause());
    assertEquals(ResultState.SUBMITTED, state(views.get(0)));
  }

  @Test
  void aPageThatWasClosedLeavesEverythingUnsigned() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    assertEquals(
        List.of(asked.transaction()),
        town.leader().call(single::allWaiting).stream()
            .filter(act -> act.id().equals(asked.publicId()))
            .map(TokenAct::transaction)
            .toList());
    long id =
        town.number("select id from result_batch where public_id = '" + asked.publicId() + "'");
    As system = As.user("tests", Roles.SYSTEM);
    clock.at(
        clock.now().plus(Batch.SILENCE).plusSeconds(1),
        () -> {
          assertFalse(system.call(stale::silentBatches).contains(id), "the leader still may");
          system.run(() -> stale.end(id));
          return null;
        });
    assertTrue(view(asked.publicId()).running());
    clock.at(
        asked.waitsUntil().plusSeconds(10),
        () -> {
          assertTrue(
              town.leader().call(single::allWaiting).stream()
                  .noneMatch(act -> act.id().equals(asked.publicId())));
          BatchView silent = view(asked.publicId());
          assertTrue(silent.asking());
          assertNull(silent.transaction());
          system.call(stale::found).forEach(one -> system.run(() -> stale.free(one)));
          assertTrue(system.call(stale::silentBatches).contains(id));
          system.run(() -> stale.end(id));
          return null;
        });
    BatchView ended = view(asked.publicId());
    assertNotNull(ended.endedAt());
    assertNothingSigned(ended, views, words("result.batch-no-answer"));
    BatchView again = prepared(items(views));
    assertEquals(2, wentOn(again, values(again)).count(BatchItemState.SIGNED));
    views.forEach(this::assertReleasedOnce);
  }

  @Test
  void whatWasFreedMeanwhileIsNotReleased() throws Exception {
    List<ResultView> views = submitted(2);
    BatchView asked = prepared(items(views));
    town.change(
        "update result set state = 'SUBMITTED', signing_until = null where public_id = '"
            + views.get(0).publicId()
            + "'");
    BatchView batch = wentOn(asked, values(asked));
    assertEquals(List.of(BatchItemState.FAILED, BatchItemState.SIGNED), states(batch));
    assertEquals(words("result.signing-lost"), batch.lines().get(0).cause());
    assertEquals(ResultState.SUBMITTED, state(views.get(0)));
  }
}
