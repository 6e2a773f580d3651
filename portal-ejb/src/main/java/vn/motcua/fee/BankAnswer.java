package vn.motcua.fee;

/** What the bank hears about its notice. */
public enum BankAnswer {
  /** Kept and used, or kept as work for a person; not to be sent again. */
  ACCEPTED,
  /** This id was accepted before; nothing changed. */
  REPEATED,
  /** Not signed by the bank within five minutes. */
  FORGED,
  /** Signed, but not of the agreed form. */
  MALFORMED
}
