package vn.motcua.result;

/** What became of one result of a batch. */
public enum BatchItemState {
  WAITING,
  SIGNED,
  FAILED
}
