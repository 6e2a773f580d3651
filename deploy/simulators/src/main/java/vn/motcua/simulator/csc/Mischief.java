package vn.motcua.simulator.csc;

/** How the service misbehaves when told to. */
public enum Mischief {
  NONE,
  /** Signs another hash than the one sent. */
  SIGNS_ANOTHER_HASH,
  /** Answers fewer signatures than hashes. */
  SIGNS_TOO_FEW,
  /** Hands out a SAD that does not work. */
  WORTHLESS_SAD,
  /** Answers something that is not JSON. */
  ANSWERS_NONSENSE,
  /** Shows the certificate of somebody else. */
  ANOTHER_CERTIFICATE
}
