package vn.motcua.dossier.domain;

import java.time.Instant;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refusal;

/**
 * Who does something, when it happened and when it is written down.
 *
 * @param words reason or message for the applicant, null if none
 */
public record Act(Actor actor, Instant happenedAt, Instant enteredAt, String words) {

  /** Happens and is entered now. */
  public static Act now(Actor actor, Instant now) {
    return new Act(actor, now, now, null);
  }

  /** The same with words for the applicant. */
  public Act saying(String text) {
    return new Act(actor, happenedAt, enteredAt, text);
  }

  /**
   * Happened earlier, as counter, post and correction may say.
   *
   * @param at null for now
   * @throws Refusal if it lies in the future, before {@code notBefore}, or has no reason
   */
  public Act happened(Instant at, Instant notBefore, String reason) {
    if (at == null) {
      return this;
    }
    if (at.isAfter(enteredAt) || at.isBefore(notBefore)) {
      throw new Refusal(
          "dossier.time-out-of-range", Wording.moment(notBefore), Wording.moment(enteredAt));
    }
    if (reason == null || reason.isBlank()) {
      throw new Refusal("dossier.late-entry-needs-reason");
    }
    return new Act(actor, at, enteredAt, reason);
  }
}
