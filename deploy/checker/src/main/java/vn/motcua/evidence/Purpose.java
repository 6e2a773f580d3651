package vn.motcua.evidence;

/** What a key signs; bound into the signature as external data (RFC 9052, section 4.3). */
public enum Purpose {
  /** The statement in the code on a result. */
  RESULT("motcua-result-1"),
  /** The list of issuing keys. */
  KEYS("motcua-keys-1"),
  /** The list of results taken back. */
  REVOKED("motcua-revoked-1");

  private final String words;

  Purpose(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
