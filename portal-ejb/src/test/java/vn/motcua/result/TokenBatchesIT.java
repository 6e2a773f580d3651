package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.SignedDocument;

/** Several results signed in one act by a leader whose key is on a token at his own machine. */
class TokenBatchesIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private TokenLeader token;
  @Inject private TokenBatches batch;
  @Inject private ReleasedPapers papers;
  @Inject private PortalClock clock;
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

  @Test
  void oneQuestionToTheTokenSignsAndReleasesThemAll() throws Exception {
    List<ResultView> views = batch.submitted(3);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    assertTrue(asked.running());
    assertTrue(asked.asking());
    assertEquals(Collections.nCopies(3, BatchItemState.PREPARED), TokenBatches.states(asked));
    views.forEach(view -> assertEquals(ResultState.SIGNING, batch.state(view)));
    TokenAct act = batch.act(asked);
    assertEquals(TokenAct.Kind.BATCH, act.kind());
    assertEquals(asked.publicId(), act.id());
    assertEquals(3, act.papers());
    assertEquals(6, act.challenge().digests().stream().distinct().count());
    assertEquals(asked.waitsUntil(), act.challenge().until());

    BatchView ended = batch.wentOn(asked, batch.values(asked));
    assertFalse(ended.running());
    assertNull(ended.transaction());
    assertEquals(Collections.nCopies(3, BatchItemState.SIGNED), TokenBatches.states(ended));
    assertEquals(3, ended.lines().stream().map(BatchView.Line::number).distinct().count());
    views.forEach(batch::assertReleasedOnce);
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
    List<ResultView> views = batch.submitted(3);
    List<StartBatch.Item> items = new ArrayList<>(TokenBatches.items(views));
    items.set(1, new StartBatch.Item(views.get(1).publicId(), views.get(1).version() + 1));
    BatchView asked = batch.prepared(items);
    assertEquals(BatchItemState.FAILED, asked.lines().get(1).state());
    assertEquals(2, batch.act(asked).papers());
    BatchView ended = batch.wentOn(asked, batch.values(asked));
    assertEquals(
        List.of(BatchItemState.SIGNED, BatchItemState.FAILED, BatchItemState.SIGNED),
        TokenBatches.states(ended));
    assertEquals(TokenBatches.words("result.changed-elsewhere"), ended.lines().get(1).cause());
    assertEquals(ResultState.SUBMITTED, batch.state(views.get(1)));
  }

  @Test
  void whereNothingCanBePreparedTheTokenIsNotAsked() throws Exception {
    ResultView view = batch.submitted(1).get(0);
    BatchView ended =
        batch.prepared(List.of(new StartBatch.Item(view.publicId(), view.version() + 1)));
    assertFalse(ended.running());
    assertNull(ended.transaction());
    assertEquals(List.of(BatchItemState.FAILED), TokenBatches.states(ended));
  }

  @Test
  void sentTwiceIsSignedOnce() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    List<byte[]> values = batch.values(asked);
    StartedBatch going = town.leader().call(() -> batches.goOn(asked.transaction(), values));
    batch.assertUnknown(town.leader(), asked.transaction(), values);
    going.end().get();
    batch.assertUnknown(town.leader(), asked.transaction(), values);
    views.forEach(batch::assertReleasedOnce);
  }

  @Test
  void ofTwoRequestsAtOnceOneGoesOn() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    List<byte[]> values = batch.values(asked);
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
    views.forEach(batch::assertReleasedOnce);
  }

  @Test
  void aPageThatWasClosedLeavesEverythingUnsigned() throws Exception {
    List<ResultView> views = batch.submitted(2);
    BatchView asked = batch.prepared(TokenBatches.items(views));
    assertEquals(List.of(asked.transaction()), waitingFor(asked));
    swept(clock.now().plus(Batch.SILENCE).plusSeconds(1), asked);
    assertTrue(batch.view(asked.publicId()).running(), "the leader still may");
    clock.at(
        asked.waitsUntil(),
        () -> {
          assertEquals(List.of(), waitingFor(asked));
          BatchView silent = batch.view(asked.publicId());
          assertTrue(silent.asking());
          assertNull(silent.transaction());
          return null;
        });
    swept(asked.waitsUntil().plusSeconds(10), asked);
    BatchView ended = batch.view(asked.publicId());
    assertNotNull(ended.endedAt());
    batch.assertNothingSigned(ended, views, TokenBatches.words("result.batch-no-answer"));
    BatchView again = batch.prepared(TokenBatches.items(views));
    assertEquals(2, batch.wentOn(again, batch.values(again)).count(BatchItemState.SIGNED));
    views.forEach(batch::assertReleasedOnce);
  }

  /** The names of the leader's acts for this batch that his token may still be asked for. */
  private List<String> waitingFor(BatchView asked) {
    return town.leader().call(single::allWaiting).stream()
        .filter(act -> act.id().equals(asked.publicId()))
        .map(TokenAct::transaction)
        .toList();
  }

  /** What the sweep does with the batch and its results at this time. */
  private void swept(Instant at, BatchView asked) throws Exception {
    long id =
        town.number("select id from result_batch where public_id = '" + asked.publicId() + "'");
    As system = As.user("tests", Roles.SYSTEM);
    clock.at(
        at,
        () -> {
          boolean over = at.isAfter(asked.waitsUntil());
          assertEquals(over, system.call(stale::silentBatches).contains(id));
          if (over) {
            system.call(stale::found).forEach(one -> system.run(() -> stale.free(one)));
          }
          system.run(() -> stale.end(id));
          return null;
        });
  }
}
