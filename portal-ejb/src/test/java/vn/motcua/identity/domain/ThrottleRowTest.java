package vn.motcua.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThrottleRowTest {
  private static final PasswordPolicy.Throttle POLICY = new PasswordPolicy.Throttle(3, 30, 200, 60);
  private static final Instant START = Instant.parse("2026-11-25T02:00:00Z");

  private final ThrottleRow row = new ThrottleRow("somebody");

  private long waitAfterFailure(Instant at) {
    row.count(at, POLICY);
    return row.blockedAt(at).map(until -> Duration.between(at, until).toSeconds()).orElse(0L);
  }

  @Test
  void waitsDoubleAfterTheFreeFailuresUntilTheLongest() {
    List<Long> waits =
        IntStream.range(0, 8)
            .mapToObj(minute -> waitAfterFailure(START.plusSeconds(minute)))
            .toList();
    assertEquals(List.of(0L, 0L, 0L, 30L, 60L, 120L, 200L, 200L), waits);
  }

  @Test
  void theWaitEnds() {
    IntStream.range(0, 4).forEach(any -> waitAfterFailure(START));
    assertEquals(Optional.of(START.plusSeconds(30)), row.blockedAt(START.plusSeconds(29)));
    assertEquals(Optional.empty(), row.blockedAt(START.plusSeconds(30)));
  }

  @Test
  void afterALongPauseFailuresAreForgotten() {
    IntStream.range(0, 7).forEach(any -> waitAfterFailure(START));
    assertEquals(0, waitAfterFailure(START.plus(Duration.ofMinutes(61))));
    assertEquals(1, row.failures());
  }

  @Test
  void theRightPasswordForgetsTheAccountsFailures() {
    IntStream.range(0, 4).forEach(any -> waitAfterFailure(START));
    row.clear();
    assertEquals(Optional.empty(), row.blockedAt(START));
    assertEquals(0, waitAfterFailure(START.plusSeconds(1)));
  }

  @Test
  void anAddressKeepsTheFailuresOfOthers() {
    IntStream.range(0, 3).forEach(any -> waitAfterFailure(START));
    row.takeBackOne();
    assertEquals(2, row.failures());
  }

  @Test
  void hundredsOfFailuresDoNotOverflowTheWait() {
    long last =
        IntStream.range(0, 300).mapToLong(any -> waitAfterFailure(START)).max().orElseThrow();
    assertEquals(200, last);
  }

  @Test
  void namesAndAddressesAreKeptApartAndUnreadable() {
    String name = SubjectDigest.of("account", "10.0.0.1");
    assertNotEquals(name, SubjectDigest.of("address", "10.0.0.1"));
    assertEquals(64, name.length());
  }
}
