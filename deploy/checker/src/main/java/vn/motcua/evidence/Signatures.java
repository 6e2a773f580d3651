package vn.motcua.evidence;

/** Reads signed statements and says who signed them. */
final class Signatures {
  private final Spoken spoken;
  private final Trust trust;
  private boolean trusted = true;

  Signatures(Spoken spoken, Trust trust) {
    this.spoken = spoken;
    this.trust = trust;
  }

  /**
   * Verifies a statement and says by whom it was signed.
   *
   * @throws IllegalArgumentException if it is none
   * @throws SignedStatement.NotAsSigned if it was changed, or pinned certificates do not cover it
   */
  SignedStatement read(byte[] signed) {
    SignedStatement statement = SignedStatement.read(signed);
    String signer = CertificateName.of(statement.chain().get(0));
    spoken.say("signed", signer, statement.signedAt());
    if (trust == null) {
      trusted = false;
    } else if (!trust.covers(statement.chain(), statement.signedAt())) {
      throw new SignedStatement.NotAsSigned("untrusted");
    }
    return statement;
  }

  /** {@link Checker#HOLDS} if all that was read is by somebody trusted. */
  int outcome() {
    if (!trusted) {
      spoken.say("unpinned");
      return Checker.NOT_CHECKED;
    }
    return Checker.HOLDS;
  }
}
