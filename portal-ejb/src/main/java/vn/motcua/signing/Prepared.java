package vn.motcua.signing;

/** A document that waits for its signature value. */
public interface Prepared {
  /** The bytes the key has to sign (not their digest). */
  byte[] toBeSigned();

  /** How the key has to sign them. */
  KeyAlgorithm algorithm();
}
