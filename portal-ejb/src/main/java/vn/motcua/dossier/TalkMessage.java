package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * A question or an answer.
 *
 * @param side who wrote it
 * @param who name of the member of staff, null for the applicant
 * @param agency short name of the office, null for the applicant
 * @param writtenAt when
 * @param words what was written; null once they were deleted
 */
public record TalkMessage(Side side, String who, String agency, Instant writtenAt, String words)
    implements Serializable {

  /** Who wrote a message. */
  public enum Side {
    APPLICANT,
    OFFICE
  }
}
