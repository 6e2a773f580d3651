package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogue.ProcessGraph;
import vn.motcua.catalogue.ProcessGraph.Step;
import vn.motcua.catalogue.Words;
import vn.motcua.shared.Refusal;

class ProcessPathTest {
  private static final ProcessGraph PROCESS =
      new ProcessGraph(
          List.of(
              step("receive", "desk", "examine"),
              step("examine", "officer", "verify", "draft"),
              step("verify", "officer", "draft"),
              step("draft", "officer", "sign"),
              step("sign", "leader", "handOver"),
              step("handOver", "desk")));

  private static Step step(String key, String role, String... next) {
    return new Step(key, new Words(key, key), role, 4, List.of(next));
  }

  @Test
  void theOfficerBeginsAfterTheDesk() {
    assertEquals("examine", ProcessPath.firstForOfficer(PROCESS).key());
  }

  @Test
  void theLeaderIsFoundFromAnyOfficersStep() {
    assertEquals("sign", ProcessPath.leaderAfter(PROCESS, "examine").key());
    assertEquals("sign", ProcessPath.leaderAfter(PROCESS, "draft").key());
    assertThrows(Refusal.class, () -> ProcessPath.leaderAfter(PROCESS, "handOver"));
    assertThrows(Refusal.class, () -> ProcessPath.leaderAfter(PROCESS, "nothing"));
  }

  @Test
  void anOfficerPassesOnlyToAStepThatFollows() {
    assertEquals("verify", ProcessPath.officerAfter(PROCESS, "examine", null).key());
    assertEquals("draft", ProcessPath.officerAfter(PROCESS, "examine", "draft").key());
    assertThrows(Refusal.class, () -> ProcessPath.officerAfter(PROCESS, "verify", "examine"));
    assertThrows(Refusal.class, () -> ProcessPath.officerAfter(PROCESS, "draft", null));
  }

  @Test
  void theStraightWayLeavesDetoursAndTheDeskOut() {
    assertEquals(
        List.of("draft", "sign"),
        ProcessPath.after(PROCESS, "examine").stream().map(Step::key).toList());
    assertEquals(List.of(), ProcessPath.after(PROCESS, "sign"));
  }

  @Test
  void stepsAreNumberedAsPublished() {
    assertEquals(2, ProcessPath.numberOf(PROCESS, "examine"));
    assertEquals(0, ProcessPath.numberOf(PROCESS, "nothing"));
  }

  @Test
  void aCircleEnds() {
    ProcessGraph circle =
        new ProcessGraph(List.of(step("a", "officer", "b"), step("b", "officer", "a")));
    assertEquals(List.of("b"), ProcessPath.after(circle, "a").stream().map(Step::key).toList());
    assertThrows(Refusal.class, () -> ProcessPath.leaderAfter(circle, "a"));
  }
}
