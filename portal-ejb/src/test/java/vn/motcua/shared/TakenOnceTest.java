package vn.motcua.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakenOnceTest {
  private static final Instant NOW = Instant.parse("2026-11-30T03:00:00Z");
  private static final Instant UNTIL = NOW.plus(Duration.ofMinutes(2));

  private final TakenOnce<String> waiting = new TakenOnce<>();

  TakenOnceTest() {
    waiting.put("a", new TakenOnce.Held<>("A", 7, UNTIL), NOW);
  }

  @Test
  void itIsTakenOnceAndByItsOwnerAlone() {
    assertEquals(Optional.empty(), waiting.take("a", 8L, any -> true));
    assertEquals(Optional.empty(), waiting.take("a", null, any -> true));
    assertEquals(Optional.empty(), waiting.take(null, 7L, any -> true));
    assertEquals(Optional.empty(), waiting.take("a", 7L, "B"::equals));
    assertEquals(Optional.of("A"), waiting.take("a", 7L, "A"::equals));
    assertEquals(Optional.empty(), waiting.take("a", 7L, any -> true));
  }

  @Test
  void afterItsTermItIsNoLongerFoundButStillTaken() {
    assertEquals(Optional.of("A"), waiting.find("a", 7L, NOW));
    assertEquals(List.of("A"), waiting.all(7L, NOW));
    assertEquals(List.of(), waiting.all(8L, NOW));
    assertEquals(Optional.empty(), waiting.find("a", 7L, UNTIL));
    assertEquals(List.of(), waiting.all(7L, UNTIL));
    assertEquals(Optional.of("A"), waiting.take("a", 7L, any -> true));
  }

  @Test
  void whatNobodyTookIsDroppedWithTheNextOne() {
    waiting.put("b", new TakenOnce.Held<>("B", 7, UNTIL), UNTIL.plus(Duration.ofMinutes(5)));
    assertEquals(Optional.empty(), waiting.take("a", 7L, any -> true));
  }
}
