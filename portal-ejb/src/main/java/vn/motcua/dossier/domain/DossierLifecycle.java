package vn.motcua.dossier.domain;

import static vn.motcua.dossier.DossierAction.*;
import static vn.motcua.dossier.DossierStatus.*;
import static vn.motcua.dossier.domain.Move.Receipt.AFTER;
import static vn.motcua.dossier.domain.Move.Receipt.BEFORE;
import static vn.motcua.dossier.domain.Move.Receipt.EITHER;
import static vn.motcua.shared.Roles.CITIZEN;
import static vn.motcua.shared.Roles.DESK;
import static vn.motcua.shared.Roles.LEADER;
import static vn.motcua.shared.Roles.MANAGER;
import static vn.motcua.shared.Roles.OFFICER;
import static vn.motcua.shared.Roles.SYSTEM;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Refusal;

/**
 * The table of moves: what leads from which status to which, and who may do it. Everything about
 * statuses is read from here: legality, the buttons a role sees, the diagram in {@code
 * docs/lifecycle.md}. Only {@link Dossier} writes a status, and only by a row of this table.
 *
 * <p>Statuses: list of the national portal. Final ones are left by nothing but CORRECT.
 */
public final class DossierLifecycle {

  /** All moves there are. */
  public static final List<Move> MOVES =
      List.of(
          move(DRAFT, FILE, EITHER, NEW, CITIZEN),
          move(NEW, ACCEPT, BEFORE, RECEIVED, DESK),
          move(NEW, REFUSE, BEFORE, NOT_RECEIVED, DESK),
          move(NEW, ASK_SUPPLEMENT, BEFORE, SUPPLEMENT, DESK),
          move(NEW, WITHDRAW, BEFORE, WITHDRAWN, CITIZEN),
          move(NEW, EXPIRE, BEFORE, WITHDRAWN, SYSTEM),
          move(RECEIVED, TAKE_UP, AFTER, PROCESSING, OFFICER),
          move(RECEIVED, REQUIRE_PAYMENT, AFTER, FINANCIAL, OFFICER, SYSTEM),
          move(RECEIVED, CONFIRM_WITHDRAWAL, AFTER, WITHDRAWN, OFFICER),
          move(RECEIVED, STOP, AFTER, STOPPED, OFFICER),
          move(PROCESSING, ASK_SUPPLEMENT, AFTER, SUPPLEMENT, OFFICER),
          move(PROCESSING, REQUIRE_PAYMENT, AFTER, FINANCIAL, OFFICER, SYSTEM),
          move(PROCESSING, CONFIRM_WITHDRAWAL, AFTER, WITHDRAWN, OFFICER),
          move(PROCESSING, STOP, AFTER, STOPPED, OFFICER),
          move(PROCESSING, DECIDE, AFTER, DONE, LEADER),
          move(SUPPLEMENT, ANSWER_SUPPLEMENT, BEFORE, NEW, CITIZEN),
          move(SUPPLEMENT, ANSWER_SUPPLEMENT, AFTER, PROCESSING, CITIZEN),
          move(SUPPLEMENT, WITHDRAW, BEFORE, WITHDRAWN, CITIZEN),
          move(SUPPLEMENT, CONFIRM_WITHDRAWAL, AFTER, WITHDRAWN, OFFICER),
          move(SUPPLEMENT, EXPIRE, BEFORE, NOT_RECEIVED, SYSTEM),
          move(SUPPLEMENT, EXPIRE, AFTER, STOPPED, SYSTEM),
          move(FINANCIAL, SETTLE_PAYMENT, AFTER, PROCESSING, SYSTEM, OFFICER),
          move(FINANCIAL, CONFIRM_WITHDRAWAL, AFTER, WITHDRAWN, OFFICER),
          move(FINANCIAL, STOP, AFTER, STOPPED, OFFICER),
          move(FINANCIAL, EXPIRE, AFTER, STOPPED, SYSTEM),
          move(DONE, RETURN, AFTER, RETURNED, DESK, LEADER),
          move(NOT_RECEIVED, CORRECT, BEFORE, NEW, MANAGER),
          move(STOPPED, CORRECT, AFTER, PROCESSING, MANAGER),
          move(RETURNED, CORRECT, AFTER, DONE, MANAGER));

  private DossierLifecycle() {}

  /**
   * The row for this act.
   *
   * @throws Refusal if the table has none, or the role may not make the move
   */
  static Move require(DossierStatus from, DossierAction action, boolean received, String role) {
    Move move =
        find(from, action, received)
            .orElseThrow(() -> new Refusal("dossier.not-possible." + from.name()));
    if (!move.roles().contains(role)) {
      throw new Refusal("dossier.not-your-role");
    }
    return move;
  }

  /** The row for this act whoever makes it. */
  public static Optional<Move> find(DossierStatus from, DossierAction action, boolean received) {
    return MOVES.stream().filter(move -> move.starts(from, action, received)).findFirst();
  }

  /** What a role may do to a dossier of this status. */
  public static Set<DossierAction> actionsOf(DossierStatus status, boolean received, String role) {
    Set<DossierAction> actions = EnumSet.noneOf(DossierAction.class);
    MOVES.stream()
        .filter(move -> move.starts(status, move.action(), received))
        .filter(move -> move.roles().contains(role))
        .forEach(move -> actions.add(move.action()));
    return actions;
  }

  private static Move move(
      DossierStatus from,
      DossierAction action,
      Move.Receipt when,
      DossierStatus to,
      String... roles) {
    return new Move(from, action, when, to, Set.of(roles));
  }
}
