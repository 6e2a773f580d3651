package vn.motcua.issuing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua.InContainer;
import vn.motcua.shared.PortalClock;
import vn.motcua.shared.Refusal;

/** Numbers without gaps, whatever happens at once or is rolled back. */
class PaperRegisterIT extends InContainer {
  @Inject private PaperRegister register;
  @Inject private PortalClock clock;
  @Resource private UserTransaction transaction;
  @Resource private ManagedExecutorService executor;

  /** An agency of its own, so that its series begins at 1. */
  private static long agency() {
    return ThreadLocalRandom.current().nextLong(1_000_000_000L, Long.MAX_VALUE);
  }

  private static Reservation receipt(long agency) {
    return new Reservation(PaperKind.FEE_RECEIPT, "HM-26E", agency, 1, "test:" + UUID.randomUUID());
  }

  private static int value(RegisteredPaper paper) {
    return Integer.parseInt(paper.number());
  }

  @Test
  void eightAtOnceGetTheNumbersWithoutGapOrDouble() throws Exception {
    long agency = agency();
    List<Callable<Integer>> asks = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      asks.add(() -> value(register.reserveNow(receipt(agency))));
    }
    List<Integer> got = new ArrayList<>();
    for (Future<Integer> answer : executor.invokeAll(asks)) {
      got.add(answer.get());
    }
    assertEquals(IntStream.rangeClosed(1, 40).boxed().toList(), got.stream().sorted().toList());
  }

  @Test
  void aRollbackGivesTheNumberBack() throws Exception {
    long agency = agency();
    transaction.begin();
    assertEquals(1, value(register.reserve(receipt(agency))));
    transaction.rollback();
    transaction.begin();
    assertEquals(1, value(register.reserve(receipt(agency))));
    transaction.commit();
    assertEquals(2, value(register.reserveNow(receipt(agency))));
  }

  @Test
  void oneSourceHasOneNumberHoweverOftenItAsks() {
    Reservation asked = receipt(agency());
    assertEquals(register.reserveNow(asked), register.reserveNow(asked));
  }

  @Test
  void everySeriesAndAgencyCountsByItself() {
    long agency = agency();
    assertEquals(1, value(register.reserveNow(receipt(agency))));
    Reservation other =
        new Reservation(PaperKind.FEE_RECEIPT, "HM-27E", agency, 1, "test:" + UUID.randomUUID());
    assertEquals(1, value(register.reserveNow(other)));
    assertEquals(1, value(register.reserveNow(receipt(agency()))));
    Reservation form = Reservation.of(PaperKind.FORM_03, agency, 1, "test:" + UUID.randomUUID());
    assertEquals("01/TCHS", register.reserveNow(form).number());
  }

  @Test
  void everyYearBeginsAtOneInVietnameseTime() throws Exception {
    long agency = agency();
    Instant lastHour = Instant.parse("2026-12-31T16:59:59Z");
    RegisteredPaper old = clock.at(lastHour, () -> register.reserveNow(receipt(agency)));
    RegisteredPaper fresh =
        clock.at(lastHour.plusSeconds(1), () -> register.reserveNow(receipt(agency)));
    assertEquals(2026, old.year());
    assertEquals(2027, fresh.year());
    assertEquals(1, value(fresh));
  }

  @Test
  void aNumberGivenUpIsKeptInWritingAndItsSourceGetsTheNext() throws Exception {
    Reservation asked = receipt(agency());
    RegisteredPaper first = register.reserveNow(asked);
    transaction.begin();
    RegisteredPaper given = register.giveUp(first.id(), "lập sai");
    transaction.commit();
    assertEquals(PaperState.VOID, given.state());
    assertEquals("lập sai", register.get(first.id()).endReason());
    RegisteredPaper second = register.reserveNow(asked);
    assertNotEquals(first.id(), second.id());
    assertEquals(value(first) + 1, value(second));
  }

  @Test
  void anIssuedPaperIsFoundByEveryOneOfItsDigestsAndItsCheckCode() throws Exception {
    RegisteredPaper paper = register.reserveNow(receipt(agency()));
    String seed = UUID.randomUUID().toString().replace("-", "");
    IssuedDigests digests =
        new IssuedDigests(seed + "a".repeat(32), 10, seed + "b".repeat(32), seed + "c".repeat(32));
    transaction.begin();
    RegisteredPaper issued = register.issue(paper.id(), digests);
    transaction.commit();
    assertEquals(issued, register.byDigest(digests.sha256()).orElseThrow());
    assertEquals(issued, register.byDigest(digests.envelopeSha256()).orElseThrow());
    assertEquals(issued, register.byUnsignedDigest(digests.unsignedSha256()).orElseThrow());
    assertEquals(issued, register.byCheckCode(paper.checkCode()).orElseThrow());
    assertTrue(register.byDigest(digests.unsignedSha256()).isEmpty());
  }

  @Test
  void anIssuedNumberIsNotGivenUp() throws Exception {
    RegisteredPaper paper = register.reserveNow(receipt(agency()));
    String digest = UUID.randomUUID().toString();
    transaction.begin();
    register.issue(paper.id(), new IssuedDigests(digest, 1, digest, null));
    Refusal refusal = assertThrows(Refusal.class, () -> register.giveUp(paper.id(), "đổi ý"));
    transaction.rollback();
    assertEquals("issuing.already-issued", refusal.messageKey());
  }
}
