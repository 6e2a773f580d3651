package vn.motcua.identity;

import java.time.LocalDate;
import vn.motcua.organisation.Validity;
import vn.motcua.shared.Actor;

/**
 * An actor with the time in which it holds.
 *
 * @param actor who acts
 * @param validity when the position is held, null if the actor has none
 */
public record KnownActor(Actor actor, Validity validity) {

  public static KnownActor always(Actor actor) {
    return new KnownActor(actor, null);
  }

  public boolean holdsOn(LocalDate day) {
    return validity == null || validity.contains(day);
  }
}
