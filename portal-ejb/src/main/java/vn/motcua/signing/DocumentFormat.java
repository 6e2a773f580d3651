package vn.motcua.signing;

/** What is signed. */
public enum DocumentFormat {
  /** A PDF, signed as PAdES baseline B. */
  PDF,
  /** A result's envelope, signed as XAdES baseline B. */
  XML,
  /** Any bytes, signed beside them as CAdES baseline B: the manifest of an archive. */
  DETACHED
}
