package vn.motcua.evidence.archive;

/**
 * Something in an archive that is not as it should be.
 *
 * @param subject file, number of an event, or name of a value
 */
record Fault(Kind kind, String subject) {
  /** Whether it leaves open what is true, and does not say that something is not. */
  boolean leavesOpen() {
    return kind == Kind.SIGNER_EXPIRED || kind == Kind.REVOCATION_UNKNOWN;
  }

  /** What can be wrong; the words stand in the bundle under {@code fault.<name>}. */
  enum Kind {
    /** A file's name occurs twice: one reader sees this one, another that one. */
    TWICE,
    /** Named in the manifest and not there. */
    MISSING,
    /** There, but nobody signed it. */
    ADDED,
    /** Its bytes are not those that were signed. */
    CHANGED,
    MANIFEST_UNREADABLE,
    SIGNATURE_MISSING,
    SIGNATURE_BROKEN,
    SIGNER_UNTRUSTED,
    SIGNER_REVOKED,
    /** The certificate was made for something else. */
    SIGNER_NOT_FOR_SIGNING,
    /** Expired since, and no time-stamp proves that the signature is older: cannot be said. */
    SIGNER_EXPIRED,
    /** No list or answer at hand that counts speaks for the time of the signature. */
    REVOCATION_UNKNOWN,
    /** The data says that there is a time-stamp. */
    STAMP_MISSING,
    STAMP_BROKEN,
    STAMP_UNTRUSTED,
    /** A value of the data cannot be read. */
    DATA_UNREADABLE,
    HISTORY_UNREADABLE,
    HISTORY_BROKEN,
    /** The history ends elsewhere than the data says. */
    OTHER_END,
    /** The history is not the one printed on a paper. */
    NOT_AS_PRINTED,
    /** A paper handed in is not the one the data names. */
    PAPER_DIFFERS,
    /** A paper handed out is not the one the register names. */
    REGISTER_DIFFERS,
    /** A paper handed out does not begin with the one that was rendered. */
    RENDERED_DIFFERS,
    /** The envelope names another PDF. */
    ENVELOPE_DIFFERS,
    /** A file goes with a result whose envelope does not name it. */
    ANNEX_UNNAMED,
    /** The envelope names a file that is not there. */
    ANNEX_MISSING,
    PDF_SIGNATURE_BROKEN,
    XML_SIGNATURE_BROKEN,
    /** A sealed receipt is not in the batch that was signed, or is another paper's. */
    RECEIPT_BROKEN,
    PROOF_BROKEN,
    /** The checkpoint does not hold this history. */
    PROOF_DIFFERS,
    PROOF_UNTRUSTED
  }
}
