package vn.motcua.result.domain;

import static vn.motcua.result.ResultState.DRAFT;
import static vn.motcua.result.ResultState.RELEASED;
import static vn.motcua.result.ResultState.RETURNED;
import static vn.motcua.result.ResultState.REVOKED;
import static vn.motcua.result.ResultState.SIGNED;
import static vn.motcua.result.ResultState.SIGNING;
import static vn.motcua.result.ResultState.SUBMITTED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.result.ResultAction;
import vn.motcua.result.ResultState;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Roles;

/**
 * The table of moves of a result. Only {@link Result} changes a state, and only by a row of this
 * table.
 */
public final class ResultLifecycle {
  /** All moves there are. */
  public static final List<ResultMove> MOVES =
      List.of(
          move(DRAFT, ResultAction.SUBMIT, SUBMITTED, Roles.OFFICER),
          move(RETURNED, ResultAction.SUBMIT, SUBMITTED, Roles.OFFICER),
          move(SUBMITTED, ResultAction.GIVE_BACK, RETURNED, Roles.LEADER),
          move(SUBMITTED, ResultAction.BEGIN_SIGNING, SIGNING, Roles.LEADER),
          move(SIGNING, ResultAction.BEGIN_SIGNING, SIGNING, Roles.LEADER),
          move(SIGNING, ResultAction.FREE, SUBMITTED, Roles.LEADER, Roles.SYSTEM),
          move(SIGNING, ResultAction.SIGN, SIGNED, Roles.LEADER),
          move(SIGNED, ResultAction.RELEASE, RELEASED, Roles.LEADER),
          move(RELEASED, ResultAction.REVOKE, REVOKED, Roles.LEADER));

  private ResultLifecycle() {}

  /**
   * The row for this act.
   *
   * @throws Refusal result.not-possible.STATE if the table has none, result.not-your-role
   */
  static ResultMove require(ResultState from, ResultAction action, String role) {
    ResultMove move =
        find(from, action).orElseThrow(() -> new Refusal("result.not-possible." + from.name()));
    if (!move.roles().contains(role)) {
      throw new Refusal("result.not-your-role");
    }
    return move;
  }

  /** The row for this act whoever makes it. */
  public static Optional<ResultMove> find(ResultState from, ResultAction action) {
    return MOVES.stream()
        .filter(move -> move.from() == from && move.action() == action)
        .findFirst();
  }

  private static ResultMove move(
      ResultState from, ResultAction action, ResultState to, String... roles) {
    return new ResultMove(from, action, to, Set.of(roles));
  }
}
