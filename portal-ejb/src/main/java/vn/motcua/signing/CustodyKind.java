package vn.motcua.signing;

/** Where a private key lives. */
public enum CustodyKind {
  /** A file of the portal; demonstration and development only. */
  PKCS12,
  /** A token or security module, reached by PKCS#11; the key never leaves it. */
  PKCS11,
  /** A remote signing service, reached by the Cloud Signature Consortium API v2. */
  REMOTE
}
