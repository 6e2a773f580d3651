package vn.motcua.identity.domain;

import vn.motcua.evidence.Sha256;

/** Names and addresses as the throttle keeps them: what people typed is not stored. */
public final class SubjectDigest {
  private SubjectDigest() {}

  /** SHA-256 of kind and value, in hex. */
  public static String of(String kind, String value) {
    return Sha256.hexOf(kind + '\n' + value);
  }
}
