package vn.motcua.evidence;

/**
 * Something in a history that does not hang together.
 *
 * @param dossier public id
 * @param seq where
 * @param kind what
 */
public record HistoryFault(String dossier, int seq, Kind kind) {
  /** What can be wrong. */
  public enum Kind {
    /** What the event says is not what its digest was made of. */
    CHANGED,
    /** An event that must stand here is not there. */
    MISSING,
    /** A second event with this number. */
    INSERTED,
    /** It follows another event than the one that stands before it. */
    NOT_FOLLOWING,
    /** The history ends elsewhere than its head says. */
    OTHER_END,
    /** The event is not the one that a signed checkpoint vouches for. */
    NOT_AS_CHECKPOINTED,
    /** A signed checkpoint vouches for a dossier that is not there. */
    DOSSIER_MISSING
  }
}
