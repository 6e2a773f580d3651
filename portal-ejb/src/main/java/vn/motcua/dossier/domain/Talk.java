package vn.motcua.dossier.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.motcua.dossier.TalkMessage.Side;
import vn.motcua.shared.Refusal;

/**
 * Where the exchange on a dossier stands. The applicant asks, the office answers: it never begins,
 * since what it wants from the applicant is a supplement, with its form, term and limit.
 */
@Entity
@Table(name = "dossier_talk")
public class Talk {
  /** So many questions may wait at once. */
  public static final int MOST_UNANSWERED = 3;

  @Id private Long dossierId;
  private int messages;
  private int unanswered;
  private Instant waitingSince;

  protected Talk() {}

  public Talk(long dossierId) {
    this.dossierId = dossierId;
  }

  /**
   * Takes the next message in.
   *
   * @return its place, from 1
   * @throws Refusal if too many questions wait, or nothing was asked
   */
  public int take(Side side, Instant now) {
    if (side == Side.APPLICANT) {
      ask(now);
    } else {
      answer();
    }
    messages++;
    return messages;
  }

  private void ask(Instant now) {
    if (unanswered >= MOST_UNANSWERED) {
      throw new Refusal("dossier.talk-wait", MOST_UNANSWERED);
    }
    if (unanswered == 0) {
      waitingSince = now;
    }
    unanswered++;
  }

  private void answer() {
    if (unanswered == 0) {
      throw new Refusal("dossier.talk-nothing-asked");
    }
    unanswered = 0;
    waitingSince = null;
  }

  public int unanswered() {
    return unanswered;
  }

  public Instant waitingSince() {
    return waitingSince;
  }
}
