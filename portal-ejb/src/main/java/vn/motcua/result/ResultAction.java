package vn.motcua.result;

/** What moves a result; each is an edge of the table of moves. */
public enum ResultAction {
  SUBMIT,
  GIVE_BACK,
  BEGIN_SIGNING,
  /**
   * Signing did not come to its end: the result waits for the leader again and keeps its number.
   */
  FREE,
  SIGN,
  RELEASE,
  REVOKE
}
