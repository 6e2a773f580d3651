package vn.motcua.fee.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.fee.OrderStatus;
import vn.motcua.fee.domain.PaymentLifecycle.Move;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

class PaymentLifecycleTest {
  private static final List<String> ROLES =
      List.of(
          Roles.CITIZEN,
          Roles.DESK,
          Roles.OFFICER,
          Roles.LEADER,
          Roles.MANAGER,
          Roles.ADMIN,
          Roles.SYSTEM);

  /** Written out a second time on purpose: whoever changes the table must mean it. */
  private static final String EXPECTED =
      """
      - ORDER OPEN [system]
      - WAIVE WAIVED [system]
      OPEN CANCEL CANCELLED [system]
      OPEN COLLECT PAID [desk]
      OPEN CONFIRM PAID [system]
      OPEN EXPIRE EXPIRED [system]
      OPEN START PENDING [citizen]
      PAID OWE_REFUND REFUND_DUE [system]
      PENDING CANCEL CANCELLED [system]
      PENDING CONFIRM PAID [system]
      PENDING FAIL OPEN [system]
      PENDING START PENDING [citizen]
      REFUND_DUE REFUND REFUNDED [desk, manager]
      """;

  @Test
  void theTableHoldsExactlyTheMovesThatWereMeant() {
    String table =
        PaymentLifecycle.MOVES.stream()
            .map(PaymentLifecycleTest::row)
            .sorted()
            .collect(Collectors.joining("\n", "", "\n"));
    assertEquals(EXPECTED, table);
  }

  @Test
  void everyMoveOfTheTableLeadsWhereItSays() {
    for (Move move : PaymentLifecycle.MOVES) {
      for (String role : move.roles()) {
        assertEquals(move.to(), PaymentLifecycle.next(move.from(), move.action(), role));
        assertTrue(PaymentLifecycle.allows(move.from(), move.action(), role));
      }
    }
  }

  @Test
  void everyOtherMoveIsRefusedWithItsReason() {
    Set<OrderStatus> froms = new HashSet<>(EnumSet.allOf(OrderStatus.class));
    froms.add(null);
    int refused = 0;
    for (OrderStatus from : froms) {
      for (OrderAction action : OrderAction.values()) {
        for (String role : ROLES) {
          if (known(from, action, role)) {
            continue;
          }
          Refusal refusal =
              assertThrows(Refusal.class, () -> PaymentLifecycle.next(from, action, role));
          assertEquals("fee.move-refused." + action, refusal.messageKey());
          assertFalse(PaymentLifecycle.allows(from, action, role));
          refused++;
        }
      }
    }
    assertEquals(9 * 10 * 7 - 14, refused);
  }

  @Test
  void aPairOfStatusAndActionHasOneMoveOnly() {
    Map<String, Integer> seen = new HashMap<>();
    PaymentLifecycle.MOVES.forEach(m -> seen.merge(m.from() + " " + m.action(), 1, Integer::sum));
    assertTrue(seen.values().stream().allMatch(times -> times == 1), seen::toString);
  }

  @Test
  void nothingLeadsOutOfAFinalStatus() {
    Set<OrderStatus> left =
        PaymentLifecycle.MOVES.stream().map(Move::from).collect(Collectors.toSet());
    for (OrderStatus end :
        List.of(
            OrderStatus.WAIVED, OrderStatus.EXPIRED, OrderStatus.CANCELLED, OrderStatus.REFUNDED)) {
      assertFalse(left.contains(end), end.name());
    }
  }

  @Test
  void theDiagramInTheDocumentsEqualsTheTable() throws Exception {
    Path document = root().resolve("docs/payment-lifecycle.md");
    String text = Files.readString(document).replace("\r\n", "\n");
    assertTrue(
        text.contains(diagram()), () -> "docs/payment-lifecycle.md must hold:\n" + diagram());
  }

  private static String diagram() {
    StringBuilder lines = new StringBuilder("```mermaid\nstateDiagram-v2\n");
    for (Move move : PaymentLifecycle.MOVES) {
      String from = move.from() == null ? "[*]" : move.from().name();
      String who = move.roles().stream().sorted().collect(Collectors.joining(", "));
      lines.append("  " + from + " --> " + move.to() + ": " + move.action() + " (" + who + ")\n");
    }
    return lines.append("```\n").toString();
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static boolean known(OrderStatus from, OrderAction action, String role) {
    return PaymentLifecycle.MOVES.stream()
        .anyMatch(m -> m.from() == from && m.action() == action && m.roles().contains(role));
  }

  private static String row(Move move) {
    String from = move.from() == null ? "-" : move.from().name();
    String roles = move.roles().stream().sorted().collect(Collectors.joining(", "));
    return from + " " + move.action() + " " + move.to() + " [" + roles + "]";
  }
}
