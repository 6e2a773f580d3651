package vn.motcua.checkpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.As;
import vn.motcua.InContainer;
import vn.motcua.checkpoint.persistence.CheckpointRows;
import vn.motcua.dossier.OpenTown;
import vn.motcua.evidence.Checkpoint;
import vn.motcua.evidence.CheckpointProof;
import vn.motcua.evidence.SignedStatement;
import vn.motcua.shared.Jobs;
import vn.motcua.shared.NotFound;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Roles;

class CheckpointIT extends InContainer {
  @Inject private OpenTown town;
  @Inject private CheckpointTown checkpoints;
  @Inject private CheckpointRows rows;
  @Inject private PortalClock clock;
  @EJB private CheckpointMaking making;
  @EJB private CheckpointProofs proofs;
  @EJB private CheckpointOverview overview;

  /** The courier works when it is told to. */
  @BeforeEach
  void build() {
    town.build();
    Jobs.rest(true);
  }

  @AfterEach
  void letJobsGoOn() {
    Jobs.rest(false);
  }

  private static As admin() {
    return As.user("tests", Roles.ADMIN);
  }

  @Test
  void aDayHasOneCheckpointAndEachNamesTheOneBefore() throws Exception {
    town.filed();
    Checkpoint one = checkpoints.make();
    Checkpoint two = checkpoints.make();

    assertTrue(two.follows(one));
    assertEquals(one.day().plusDays(1), two.day());
    assertTrue(two.leaves() > 0);
    Instant sameDay = two.day().atTime(23, 59).atZone(PortalClock.ZONE).toInstant();
    checkpoints.round(sameDay);
    assertEquals(two, rows.last().orElseThrow());
    Instant tooEarly = two.day().plusDays(1).atTime(1, 59).atZone(PortalClock.ZONE).toInstant();
    checkpoints.round(tooEarly);
    assertEquals(two, rows.last().orElseThrow());
  }

  @Test
  void twoNodesAtOnceMakeOne() throws Exception {
    Instant morning = checkpoints.nextDay();
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<Boolean>> made =
          List.of(0, 1).stream()
              .map(
                  node ->
                      nodes.submit(
                          () -> {
                            start.await();
                            return clock.at(
                                morning,
                                () ->
                                    CheckpointTown.system().call(() -> making.make().isPresent()));
                          }))
              .toList();
      start.countDown();
      int number = 0;
      for (Future<Boolean> one : made) {
        number += one.get() ? 1 : 0;
      }
      assertEquals(1, number);
    } finally {
      nodes.shutdown();
    }
  }

  @Test
  void withoutATimeStampItWaitsBeforeItGoes() throws Exception {
    Checkpoint made =
        clock.at(
            checkpoints.nextDay(),
            () -> CheckpointTown.system().call(() -> making.make().orElseThrow()));
    checkpoints.round(clock.now());

    assertTrue(rows.unsigned().contains(made), "no authority runs beside the tests");
    Instant at = made.made();
    assertFalse(DailyCheckpoint.isToBeKept(made, false, at.plus(Duration.ofHours(6))));
    assertTrue(DailyCheckpoint.isToBeKept(made, false, at.plus(Duration.ofHours(7))));
    assertTrue(DailyCheckpoint.isToBeKept(made, true, at));
    checkpoints.sign(made);
  }

  @Test
  void itRestsWhileTheDemonstrationLoads() throws Exception {
    int before = rows.last().map(Checkpoint::number).orElse(0);
    checkpoints.roundIfJobsWork(checkpoints.nextDay());
    assertEquals(before, rows.last().map(Checkpoint::number).orElse(0));
  }

  /** Two nights nobody was there; the third day has its checkpoint, which follows the last one. */
  @Test
  void nightsThatWereMissedAreMadeUpForByOneCheckpoint() throws Exception {
    Checkpoint before = checkpoints.make();
    long checks = town.number("select count(*) from history_check");
    Instant back = checkpoints.afterNights(3);
    checkpoints.round(back);
    checkpoints.round(back.plusSeconds(600));

    Checkpoint made = rows.last().orElseThrow();
    assertTrue(made.follows(before));
    assertEquals(before.day().plusDays(3), made.day());
    assertEquals(back, made.made());
    assertEquals(checks + 1, town.number("select count(*) from history_check"));
    checkpoints.sign(made);
    assertEquals(made.text(), signedText(made));
  }

  private String signedText(Checkpoint made) {
    return SignedStatement.read(rows.signed(made.number()).orElseThrow().content()).text();
  }

  @Test
  void theSignedFileLiesInTheFolderReadOnlyAndSaysTheSame() throws Exception {
    Checkpoint made = checkpoints.make();
    CheckpointRows.Signed signed = rows.signed(made.number()).orElseThrow();
    CheckpointRows.Delivery delivery = delivered(made.number());
    Path file = Path.of(delivery.place());

    assertArrayEquals(signed.content(), Files.readAllBytes(file));
    assertEquals(made.text(), SignedStatement.read(signed.content()).text());
    CheckpointLine line = admin().call(() -> overview.latest()).get(0);
    assertEquals(made.number(), line.number());
    assertTrue(line.places().stream().anyMatch(p -> p.at() != null));
    assertArrayEquals(signed.content(), admin().call(() -> overview.file(made.number())));
    assertThrows(NotFound.class, () -> admin().call(() -> overview.file(made.number() + 1)));
    assertThrows(EJBAccessException.class, () -> town.citizen().call(() -> overview.latest()));
  }

  private CheckpointRows.Delivery delivered(int number) {
    return rows.deliveries(number).stream()
        .filter(one -> one.number() == number && one.target().equals("folder"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not delivered"));
  }

  @Test
  void anApplicantTakesHisProofHomeAndNobodyElses() throws Exception {
    String dossier = town.taken();
    Checkpoint made = checkpoints.make();
    CheckpointProof proof =
        CheckpointProof.read(town.citizen().call(() -> proofs.file(dossier)).text());

    assertTrue(town.citizen().call(() -> proofs.exists(dossier)));
    assertTrue(proof.proves(made));
    assertEquals(dossier, proof.head().dossier());
    assertEquals(made.text(), SignedStatement.read(proof.signed()).text());
    assertThrows(NotFound.class, () -> town.citizen2().call(() -> proofs.file(dossier)));
    String later = town.filed();
    assertFalse(town.citizen().call(() -> proofs.exists(later)));
    assertThrows(NotFound.class, () -> town.citizen().call(() -> proofs.file(later)));
  }

  @Test
  void aHistoryThatGrowsKeepsWhatWasVouchedFor() throws Exception {
    String dossier = town.taken();
    Checkpoint one = checkpoints.make();
    CheckpointProof then = proof(dossier);
    town.stop(dossier);
    Checkpoint two = checkpoints.make();
    CheckpointProof now = proof(dossier);

    assertTrue(now.head().seq() > then.head().seq(), "it has grown");
    assertTrue(then.proves(one));
    assertTrue(now.proves(two));
    assertEquals(
        2, town.number("select count(*) from history_leaf where dossier = '" + dossier + "'"));
    Checkpoint three = checkpoints.make();
    assertTrue(proof(dossier).proves(three), "what did not grow is in the next one, too");
    assertEquals(
        2, town.number("select count(*) from history_leaf where dossier = '" + dossier + "'"));
    assertEquals(
        List.of(),
        checkpoints.check().first().stream().filter(f -> f.dossier().equals(dossier)).toList());
  }

  private CheckpointProof proof(String dossier) {
    return CheckpointProof.read(town.citizen().call(() -> proofs.file(dossier)).text());
  }
}
