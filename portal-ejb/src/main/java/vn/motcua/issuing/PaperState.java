package vn.motcua.issuing;

/** Where a paper of the register stands. */
public enum PaperState {
  /** It has its number but is not handed out yet. */
  RESERVED,
  /** Handed out; its digest is registered. */
  ISSUED,
  /** Its number was given up in writing and never handed out. */
  VOID,
  /** Handed out and taken back since. */
  REVOKED
}
