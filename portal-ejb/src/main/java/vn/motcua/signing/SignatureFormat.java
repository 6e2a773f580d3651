package vn.motcua.signing;

/**
 * One format of signatures in two steps, so that the key may be anywhere: prepare, sign elsewhere,
 * assemble. Implementations hold no state.
 */
public interface SignatureFormat {
  /**
   * Lays out the signature around the content.
   *
   * @throws vn.motcua.shared.Refusal signing.not-signable if the content is not of this format
   */
  Prepared prepare(byte[] content, Credential credential, SigningOptions options);

  /**
   * Puts the signature value in and looks at the outcome as a stranger would, before giving it
   * away.
   *
   * @param signatureValue RSA block, or ECDSA as DER or r‖s
   * @throws SignatureNotGood if what came out does not verify
   */
  byte[] assemble(Prepared prepared, byte[] signatureValue);

  /**
   * Raises a signed document to a level; what is signed already does not change. A document that
   * has the level stays as it is.
   *
   * @throws vn.motcua.signing.timestamp.TimeStampSource.TimeStampUnavailable if no authority gives
   *     a time-stamp that counts; the document may be raised later
   * @throws EvidenceSources.EvidenceMissing if revocation cannot be shown for LT
   * @throws SignatureNotGood if it is not a document of ours, or what came out does not verify
   */
  byte[] extend(byte[] signed, SignatureLevel level, EvidenceSources sources);

  /** A fresh signature that does not verify: a fault of the key or of us, never of the caller. */
  final class SignatureNotGood extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SignatureNotGood(String what) {
      super(what);
    }

    public SignatureNotGood(String what, Throwable cause) {
      super(what, cause);
    }
  }
}
