package vn.motcua.signing.trust;

/** What happens when neither OCSP nor a current list says whether a certificate is revoked. */
public enum RevocationPolicy {
  /** Nobody signs. */
  REFUSE,
  /** The officer signs; the set and the record of the act say that revocation was not checked. */
  ALLOW_AND_MARK
}
