package vn.motcua.result;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.dossier.OpenTown;
import vn.motcua.result.domain.Batch;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.signing.custody.RemoteService;
import vn.motcua.simulator.csc.CscSimulator;

/** Many results signed in one act, and everything that may come between. */
class ResultBatchesIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private Drafts drafts;
  @Inject private PortalClock clock;
  @Inject private RemoteService remote;
  @EJB private ResultApproval approval;
  @EJB private ResultBatches batches;
  @EJB private BatchPlan plan;
  @EJB private ResultSigning signing;
  @EJB private ResultReservation reservation;
  @EJB private StaleSigning stale;

  @BeforeEach
  void build() {
    town.build();
  }

  private static As system() {
    return As.user("tests", Roles.SYSTEM);
  }

  private List<ResultView> submitted(int count) {
    return IntStream.range(0, count).mapToObj(i -> drafts.submitted(town.examined())).toList();
  }

  private static List<StartBatch.Item> items(List<ResultView> views) {
    return views.stream().map(v -> new StartBatch.Item(v.publicId(), v.version())).toList();
  }

  private StartedBatch start(String key, List<StartBatch.Item> items, String pin) {
    return town.leader().call(() -> batches.start(new StartBatch(key, items, pin.toCharArray())));
  }

  private BatchView ended(StartedBatch started) throws Exception {
    started.end().get();
    return town.leader().call(() -> batches.view(started.publicId()));
  }

  private String refused(String key, List<StartBatch.Item> items) {
    return assertThrows(Refusal.class, () -> start(key, items, Drafts.PIN)).messageKey();
  }

  private ResultState state(ResultView view) {
    return town.leader().call(() -> approval.open(view.publicId())).state();
  }

  private long papers(ResultView view) {
    return town.number(
        "select count(*) from issued_paper where kind = 'RESULT' and state = 'ISSUED'"
            + " and dossier_id = "
            + town.idOf(view.dossierPublicId()));
  }

  private long releases(ResultView view) {
    return town.number(
        "select count(*) from result_event e join result r on r.id = e.result_id"
            + " where e.action = 'RELEASE' and r.public_id = '"
            + view.publicId()
            + "'");
  }

  private void assertReleasedOnce(ResultView view) {
    assertEquals(ResultState.RELEASED, state(view));
    assertEquals(1, papers(view));
    assertEquals(1, releases(view));
  }

  /** The officer behind the leader's account. */
  private long leader() {
    drafts.signed(drafts.submitted(town.examined()));
    return town.number(
        "select signer_id from result where signer_id is not null order by id desc limit 1");
  }

  private void keyAt(long officer, String custody, String place) {
    town.change(
        "update signing_credential set custody = '"
            + custody
            + "', place = "
            + (place == null ? "null" : "'" + place + "'")
            + " where replaced_at is null and holder_kind = 'OFFICER' and holder_id = "
            + officer);
  }

  private static List<BatchItemState> states(BatchView view) {
    return view.lines().stream().map(BatchView.Line::state).toList();
  }

  @Test
  void onePinSignsAndReleasesThemAll() throws Exception {
    List<ResultView> views = submitted(3);
    BatchView batch = ended(start(town.key(), items(views), Drafts.PIN));
    assertFalse(batch.running());
    assertEquals(3, batch.count(BatchItemState.SIGNED));
    assertEquals(3, batch.lines().stream().map(BatchView.Line::number).distinct().count());
    views.forEach(this::assertReleasedOnce);
  }

  @Test
  void whatFailsStaysInTheListWithItsCauseAndTheOthersAreSigned() throws Exception {
    List<ResultView> views = submitted(3);
    List<StartBatch.Item> items = new ArrayList<>(items(views));
    items.set(1, new StartBatch.Item(views.get(1).publicId(), views.get(1).version() + 1));
    BatchView batch = ended(start(town.key(), items, Drafts.PIN));
    assertEquals(
        List.of(BatchItemState.SIGNED, BatchItemState.FAILED, BatchItemState.SIGNED),
        states(batch));
    assertTrue(batch.lines().get(1).cause().contains("cửa sổ khác"), batch.lines().get(1).cause());
    assertNull(batch.lines().get(1).number());
    assertEquals(ResultState.SUBMITTED, state(views.get(1)));
    assertEquals(0, papers(views.get(1)));
  }

  @Test
  void aWrongPinStopsTheBatchAndCountsOnce() throws Exception {
    List<ResultView> views = submitted(6);
    BatchView batch = ended(start(town.key(), items(views), "000000"));
    assertEquals(Collections.nCopies(6, BatchItemState.FAILED), states(batch));
    assertEquals(1, batch.lines().stream().map(BatchView.Line::cause).distinct().count());
    views.forEach(view -> assertEquals(ResultState.SUBMITTED, state(view)));
    BatchView again = ended(start(town.key(), items(views), Drafts.PIN));
    assertEquals(6, again.count(BatchItemState.SIGNED));
  }

  @Test
  void oneAuthorisationOfARemoteServiceSignsThemAll() throws Exception {
    List<ResultView> views = submitted(3);
    long leader = leader();
    CscSimulator service = remote.holding(leader, Drafts.PIN);
    int before = service.authorisations();
    keyAt(leader, "REMOTE", "officer-" + leader);
    try {
      BatchView batch = ended(start(town.key(), items(views), RemoteService.PIN));
      assertEquals(Collections.nCopies(3, BatchItemState.SIGNED), states(batch));
      assertEquals(1, service.authorisations() - before);
      views.forEach(this::assertReleasedOnce);
    } finally {
      keyAt(leader, "PKCS12", null);
    }
  }

  @Test
  void theSameClickTwiceIsOneBatch() throws Exception {
    List<ResultView> views = submitted(2);
    String key = town.key();
    StartedBatch first = start(key, items(views), Drafts.PIN);
    StartedBatch second = start(key, items(views), Drafts.PIN);
    assertEquals(first.publicId(), second.publicId());
    ended(first);
    views.forEach(this::assertReleasedOnce);
  }

  @Test
  void twoBatchesOverTheSameResultsReleaseEachOnce() throws Exception {
    List<ResultView> views = submitted(4);
    List<StartBatch.Item> backwards = new ArrayList<>(items(views));
    Collections.reverse(backwards);
    StartedBatch one = start(town.key(), items(views), Drafts.PIN);
    StartedBatch other = start(town.key(), backwards, Drafts.PIN);
    BatchView first = ended(one);
    BatchView second = ended(other);
    assertEquals(4, first.count(BatchItemState.SIGNED) + second.count(BatchItemState.SIGNED));
    views.forEach(this::assertReleasedOnce);
  }

  @Test
  void aBatchThatDiedIsEndedAndSaysWhatBecameOfEach() throws Exception {
    List<ResultView> views = submitted(3);
    BatchPlan.Opened opened = town.leader().call(() -> plan.open(town.key(), items(views)));
    BatchPlan.Step released = opened.steps().get(0);
    BatchPlan.Step reserved = opened.steps().get(1);
    town.leader().call(() -> signing.sign(command(released)));
    town.leader().call(() -> reservation.reserve(command(reserved)));
    assertFalse(system().call(stale::silentBatches).contains(opened.id()));
    clock.at(
        clock.now().plus(Batch.SILENCE).plusSeconds(5),
        () -> {
          system().call(stale::found).forEach(id -> system().run(() -> stale.free(id)));
          assertTrue(system().call(stale::silentBatches).contains(opened.id()));
          system().run(() -> stale.end(opened.id()));
          return null;
        });
    BatchView batch = town.leader().call(() -> batches.view(opened.publicId()));
    assertNotNull(batch.endedAt());
    assertEquals(
        List.of(BatchItemState.SIGNED, BatchItemState.FAILED, BatchItemState.FAILED),
        states(batch));
    assertEquals(ResultState.SUBMITTED, state(views.get(1)));
    BatchView again = ended(start(town.key(), items(views.subList(1, 3)), Drafts.PIN));
    assertEquals(2, again.count(BatchItemState.SIGNED));
    views.forEach(this::assertReleasedOnce);
  }

  private static SignResult command(BatchPlan.Step step) {
    return new SignResult(step.key(), step.publicId(), step.version(), Drafts.PIN.toCharArray());
  }

  @Test
  void aBatchStillAtWorkIsNotEnded() {
    BatchPlan.Opened opened = town.leader().call(() -> plan.open(town.key(), items(submitted(1))));
    system().run(() -> stale.end(opened.id()));
    assertTrue(town.leader().call(() -> batches.view(opened.publicId())).running());
  }

  @Test
  void noneTooManyOrOneTwiceIsRefused() {
    ResultView view = submitted(1).get(0);
    List<StartBatch.Item> one = items(List.of(view));
    assertEquals("result.batch-empty", refused(town.key(), List.of()));
    assertEquals("result.batch-too-many", refused(town.key(), List.of(one.get(0), one.get(0))));
    assertEquals(
        "result.batch-too-many",
        refused(
            town.key(),
            IntStream.rangeClosed(0, Batch.MOST)
                .mapToObj(i -> new StartBatch.Item("result" + i, 1))
                .toList()));
    assertEquals(ResultState.SUBMITTED, state(view));
  }

  @Test
  void anotherOfficesResultsAndBatchesDoNotExist() throws Exception {
    List<StartBatch.Item> items = items(submitted(1));
    String key = town.key();
    assertThrows(
        NotFound.class,
        () ->
            town.stranger()
                .call(() -> batches.start(new StartBatch(key, items, new char[] {'1'}))));
    StartedBatch own = start(town.key(), items, Drafts.PIN);
    own.end().get();
    assertThrows(NotFound.class, () -> town.stranger().call(() -> batches.view(own.publicId())));
    assertThrows(
        EJBAccessException.class, () -> town.officer().call(() -> batches.view(own.publicId())));
  }

  @Test
  void thePinIsWipedAndKeptNowhere() throws Exception {
    char[] pin = Drafts.PIN.toCharArray();
    StartedBatch batch =
        town.leader()
            .call(() -> batches.start(new StartBatch(town.key(), items(submitted(1)), pin)));
    batch.end().get();
    assertArrayEquals(new char[pin.length], pin);
    assertEquals("StartBatch[0]", new StartBatch("k", List.of(), pin).toString());
    assertEquals(
        0,
        town.number(
            "select count(*) from information_schema.columns where table_name like 'result_batch%'"
                + " and column_name like '%pin%'"));
  }
}
