package vn.motcua.result;

/** Whether a code still opens a result. */
public enum ShownState {
  OPEN,
  EXPIRED,
  /** It was for one reading. */
  USED,
  /** The owner took it back. */
  WITHDRAWN
}
