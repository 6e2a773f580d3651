package vn.motcua.fee.domain;

import static vn.motcua.fee.OrderStatus.CANCELLED;
import static vn.motcua.fee.OrderStatus.EXPIRED;
import static vn.motcua.fee.OrderStatus.OPEN;
import static vn.motcua.fee.OrderStatus.PAID;
import static vn.motcua.fee.OrderStatus.PENDING;
import static vn.motcua.fee.OrderStatus.REFUNDED;
import static vn.motcua.fee.OrderStatus.REFUND_DUE;
import static vn.motcua.fee.OrderStatus.WAIVED;

import java.util.List;
import java.util.Set;
import vn.motcua.fee.OrderStatus;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * The table of moves of a payment order. Whatever is not in it is refused; a provider's notice acts
 * as the system.
 */
public final class PaymentLifecycle {
  private static final Set<String> SYSTEM = Set.of(Roles.SYSTEM);
  private static final Set<String> PAYER = Set.of(Roles.CITIZEN);
  private static final Set<String> CASHIER = Set.of(Roles.DESK);
  private static final Set<String> REFUNDER = Set.of(Roles.DESK, Roles.MANAGER);

  /** All legal moves, in the order of a payment's life. */
  public static final List<Move> MOVES =
      List.of(
          new Move(null, OrderAction.ORDER, OPEN, SYSTEM),
          new Move(null, OrderAction.WAIVE, WAIVED, SYSTEM),
          new Move(OPEN, OrderAction.START, PENDING, PAYER),
          new Move(OPEN, OrderAction.CONFIRM, PAID, SYSTEM),
          new Move(OPEN, OrderAction.COLLECT, PAID, CASHIER),
          new Move(OPEN, OrderAction.EXPIRE, EXPIRED, SYSTEM),
          new Move(OPEN, OrderAction.CANCEL, CANCELLED, SYSTEM),
          new Move(PENDING, OrderAction.START, PENDING, PAYER),
          new Move(PENDING, OrderAction.FAIL, OPEN, SYSTEM),
          new Move(PENDING, OrderAction.CONFIRM, PAID, SYSTEM),
          new Move(PENDING, OrderAction.CANCEL, CANCELLED, SYSTEM),
          new Move(PAID, OrderAction.OWE_REFUND, REFUND_DUE, SYSTEM),
          new Move(REFUND_DUE, OrderAction.REFUND, REFUNDED, REFUNDER));

  private PaymentLifecycle() {}

  /**
   * One row.
   *
   * @param from null = the order does not exist yet
   * @param roles who may make the move
   */
  public record Move(OrderStatus from, OrderAction action, OrderStatus to, Set<String> roles) {}

  /** Whether the table knows the move for this role. */
  public static boolean allows(OrderStatus from, OrderAction action, String role) {
    return MOVES.stream().anyMatch(move -> fits(move, from, action) && move.roles().contains(role));
  }

  /**
   * The status the move leads to.
   *
   * @throws Refusal if the table has no such move for the role
   */
  static OrderStatus next(OrderStatus from, OrderAction action, String role) {
    return MOVES.stream()
        .filter(move -> fits(move, from, action) && move.roles().contains(role))
        .map(Move::to)
        .findFirst()
        .orElseThrow(() -> new Refusal("fee.move-refused." + action.name()));
  }

  private static boolean fits(Move move, OrderStatus from, OrderAction action) {
    return move.from() == from && move.action() == action;
  }
}
