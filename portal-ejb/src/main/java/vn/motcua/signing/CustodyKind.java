package vn.motcua.signing;

/** Where a private key lives. */
public enum CustodyKind {
  /** A file of the portal; demonstration and development only. */
  PKCS12
}
