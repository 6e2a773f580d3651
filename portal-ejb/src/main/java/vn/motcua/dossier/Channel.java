package vn.motcua.dossier;

/** How the dossier came; codes of the national portal. */
public enum Channel {
  DIRECT(1),
  ONLINE(2),
  POSTAL(3);

  private final int nationalCode;

  Channel(int nationalCode) {
    this.nationalCode = nationalCode;
  }

  public int nationalCode() {
    return nationalCode;
  }
}
