package vn.motcua.simulator.bank;

/** What the next payment is to do, by order of {@code /control}. */
public enum Instruction {
  /** As the payer pressed. */
  NORMAL,
  /** The bank refuses although the payer pays. */
  FAIL,
  /** The notice waits until it is released. */
  DELAY,
  /** The notice is sent twice. */
  REPEAT,
  /** The notice names a sum that is 1,000 đồng off. */
  WRONG_AMOUNT,
  /** The money is taken and nobody is told. */
  SILENT,
  /** The notice is signed with another secret. */
  FORGED_HASH
}
