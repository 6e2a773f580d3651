package vn.motcua.evidence;

/**
 * An event as it was kept: what it says, and the two digests written beside it.
 *
 * @param previous digest of the event before, as written
 * @param digest its own, as written
 */
public record ChainedEvent(HistoryEvent event, String previous, String digest) {

  /** Makes the link that follows a digest. */
  public static ChainedEvent after(String previous, HistoryEvent event) {
    return new ChainedEvent(event, previous, event.digest(previous));
  }
}
