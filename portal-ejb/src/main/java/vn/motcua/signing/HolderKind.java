package vn.motcua.signing;

/** Whose certificate it is. */
public enum HolderKind {
  OFFICER,
  ORGANISATION,
  /**
   * An organisation again, for the statements in the codes of its results; holder {@link
   * IssuingKeyring#PORTAL} signs the lists of keys and of results taken back.
   */
  ISSUING;

  /** Whether its keys sign without a person. */
  public boolean isUnattended() {
    return this != OFFICER;
  }
}
