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
