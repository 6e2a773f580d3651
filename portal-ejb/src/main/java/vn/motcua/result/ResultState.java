package vn.motcua.result;

/** Where a result stands, from first draft to what the citizen holds. */
public enum ResultState {
  /** The officer works on it. */
  DRAFT,
  /** It waits for the leader. */
  SUBMITTED,
  /** The leader gave it back with a reason. */
  RETURNED,
  /** It has its number and file; the leader's key is at work. */
  SIGNING,
  /** Signed files are registered; lives only within the releasing transaction. */
  SIGNED,
  /** The citizen has it. */
  RELEASED,
  /** Taken back after release. */
  REVOKED;

  /** Key of its name in the bundle. */
  public String nameKey() {
    return "result.state." + name();
  }

  /** Whether the officer may change the content. */
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }
}
