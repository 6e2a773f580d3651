package vn.motcua.identity;

/** What became of a code that was typed. */
public enum CodeAnswer {
  /** Right: the address counts from now on. */
  CONFIRMED,
  /** Wrong, and may be tried again. */
  WRONG,
  /** Nothing waits for a code, or its time or tries are over. */
  OVER
}
