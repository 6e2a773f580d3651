package vn.motcua.result;

/** What became of one result of a batch. */
public enum BatchItemState {
  WAITING,
  /** Reserved and laid out for the key; seen while a batch runs, never kept. */
  PREPARED,
  SIGNED,
  FAILED
}
