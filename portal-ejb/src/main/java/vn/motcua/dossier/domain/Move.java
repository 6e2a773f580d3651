package vn.motcua.dossier.domain;

import java.util.Set;
import vn.motcua.dossier.DossierAction;
import vn.motcua.dossier.DossierStatus;

/**
 * One row of the table of moves.
 *
 * @param when whether the dossier must have been received, must not, or either
 * @param roles who may make it
 */
public record Move(
    DossierStatus from, DossierAction action, Receipt when, DossierStatus to, Set<String> roles) {
  public Move {
    roles = Set.copyOf(roles);
  }

  boolean starts(DossierStatus status, DossierAction wanted, boolean received) {
    return from == status && action == wanted && when.holds(received);
  }

  /** A supplement leads elsewhere before receipt than after it. */
  public enum Receipt {
    EITHER,
    BEFORE,
    AFTER;

    boolean holds(boolean received) {
      return this == EITHER || received == (this == AFTER);
    }
  }
}
