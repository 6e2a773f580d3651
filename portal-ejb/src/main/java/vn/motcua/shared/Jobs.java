package vn.motcua.shared;

/**
 * Lets the portal's regular jobs rest while somebody replays the past: what is long overdue by
 * today's clock is on time by the replayed one. A job asks {@link #resting()} before it begins.
 */
public final class Jobs {
  private static volatile boolean resting;

  private Jobs() {}

  /** Whether jobs are to leave everything as it is. */
  public static boolean resting() {
    return resting;
  }

  /** Begins or ends the rest, on this node. */
  public static void rest(boolean wanted) {
    resting = wanted;
  }
}
