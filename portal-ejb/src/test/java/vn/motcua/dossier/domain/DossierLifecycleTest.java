package vn.motcua.dossier.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;
import vn.motcua.shared.Texts;

class DossierLifecycleTest {
  private static final List<String> ROLES =
      List.of(
          Roles.CITIZEN,
          Roles.DESK,
          Roles.OFFICER,
          Roles.LEADER,
          Roles.MANAGER,
          Roles.ADMIN,
          Roles.SYSTEM);

  /** The settled moves, written here a second time by hand: from, then to. */
  private static Map<DossierStatus, Set<DossierStatus>> settled() {
    Map<DossierStatus, Set<DossierStatus>> moves = new EnumMap<>(DossierStatus.class);
    for (DossierStatus status : DossierStatus.values()) {
      moves.put(status, EnumSet.noneOf(DossierStatus.class));
    }
    moves.get(DossierStatus.DRAFT).add(DossierStatus.NEW);
    moves.get(DossierStatus.NEW).addAll(numbered(2, 3, 5, 7));
    moves.get(DossierStatus.RECEIVED).addAll(numbered(4, 6, 7, 8));
    moves.get(DossierStatus.PROCESSING).addAll(numbered(5, 6, 7, 8, 9));
    moves.get(DossierStatus.SUPPLEMENT).addAll(numbered(1, 4, 7, 3, 8));
    moves.get(DossierStatus.FINANCIAL).addAll(numbered(4, 7, 8));
    moves.get(DossierStatus.DONE).addAll(numbered(10));
    return moves;
  }

  private static Set<DossierStatus> numbered(int... codes) {
    Set<DossierStatus> statuses = EnumSet.noneOf(DossierStatus.class);
    for (int code : codes) {
      statuses.add(DossierStatus.values()[code]);
    }
    return statuses;
  }

  @Test
  void theTableHoldsTheSettledMovesAndNoOther() {
    Map<DossierStatus, Set<DossierStatus>> moves = new EnumMap<>(DossierStatus.class);
    for (DossierStatus status : DossierStatus.values()) {
      moves.put(status, EnumSet.noneOf(DossierStatus.class));
    }
    DossierLifecycle.MOVES.stream()
        .filter(move -> move.action() != DossierAction.CORRECT)
        .forEach(move -> moves.get(move.from()).add(move.to()));
    assertEquals(settled(), moves);
  }

  @Test
  void statusesCarryTheNationalCodes() {
    for (DossierStatus status : DossierStatus.values()) {
      assertEquals(status.ordinal(), status.nationalCode());
    }
  }

  @Test
  void everyPairIsEitherARowOfTheTableOrRefusedWithTheWordsOfItsStatus() {
    for (DossierStatus from : DossierStatus.values()) {
      for (DossierAction action : DossierAction.values()) {
        for (boolean received : new boolean[] {false, true}) {
          checkPair(from, action, received);
        }
      }
    }
  }

  private static void checkPair(DossierStatus from, DossierAction action, boolean received) {
    Optional<Move> row = DossierLifecycle.find(from, action, received);
    for (String role : ROLES) {
      if (row.isPresent() && row.get().roles().contains(role)) {
        assertEquals(row.get(), DossierLifecycle.require(from, action, received, role));
        assertTrue(DossierLifecycle.actionsOf(from, received, role).contains(action));
      } else {
        Refusal refusal =
            assertThrows(
                Refusal.class, () -> DossierLifecycle.require(from, action, received, role));
        assertEquals(
            row.isPresent() ? "dossier.not-your-role" : "dossier.not-possible." + from,
            refusal.messageKey());
        assertFalse(DossierLifecycle.actionsOf(from, received, role).contains(action));
      }
    }
  }

  @Test
  void everyRefusedStatusHasItsWords() {
    for (DossierStatus status : DossierStatus.values()) {
      assertFalse(Texts.text(Texts.VIETNAMESE, "dossier.not-possible." + status).isBlank());
      assertFalse(Texts.text(Texts.VIETNAMESE, status.nameKey()).isBlank());
    }
  }

  @Test
  void oneActLeadsToOneStatus() {
    Set<String> starts = new HashSet<>();
    List<String> doubled = new ArrayList<>();
    for (Move move : DossierLifecycle.MOVES) {
      if (!starts.add(move.from() + " " + move.action() + " " + move.when())) {
        doubled.add(move.toString());
      }
    }
    assertEquals(List.of(), doubled);
  }

  @Test
  void onlyACorrectionByAManagerLeavesAFinalStatus() {
    DossierLifecycle.MOVES.stream()
        .filter(move -> move.from().isFinal())
        .forEach(
            move -> {
              assertEquals(DossierAction.CORRECT, move.action());
              assertEquals(Set.of(Roles.MANAGER), move.roles());
            });
  }

  @Test
  void theDiagramInTheDocumentsIsTheTable() throws IOException {
    String document = Files.readString(documents().resolve("lifecycle.md"));
    String drawn = "```mermaid\n" + LifecycleDiagram.mermaid() + "```";
    assertTrue(document.contains(drawn), () -> "docs/lifecycle.md must hold:\n" + drawn);
  }

  private static Path documents() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isDirectory(here.resolve("docs"))
        ? here.resolve("docs")
        : here.getParent().resolve("docs");
  }
}
