package vn.motcua.dossier;

import java.io.Serializable;
import java.time.Instant;

/**
 * Where a paper that was used again comes from.
 *
 * @param kind handed in earlier, or a result issued here
 * @param number of the earlier dossier, or of the result
 * @param at when it was handed in or signed
 */
public record PaperOrigin(Kind kind, String number, Instant at) implements Serializable {

  /** What kind of paper it is. */
  public enum Kind {
    /** The person sent it with an earlier dossier; nobody vouches for it. */
    HANDED_IN,
    /** A result that an office of this portal signed. */
    ISSUED
  }
}
