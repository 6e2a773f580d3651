package vn.motcua.signing.xades;

/** The XML does not keep to the strict profile, or its signature does not verify. */
public final class ProfileBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Which rule. */
  public enum Rule {
    /** Not well-formed, or with a DOCTYPE. */
    NOT_XML,
    /** Larger or deeper than an envelope can be. */
    TOO_LARGE,
    /** A comment, processing instruction or entity: it changes what a careless reader sees. */
    FORBIDDEN_NODE,
    /** The root is not one of ours. */
    UNKNOWN_ROOT,
    NO_SIGNATURE,
    /** More than one signature. */
    MORE_SIGNATURES,
    /** The signature does not stand as the last child of the root. */
    SIGNATURE_ELSEWHERE,
    /** Elements the profile does not have, missing or in another order. */
    UNKNOWN_STRUCTURE,
    /** References other than the document and the signed properties. */
    OTHER_REFERENCES,
    DUPLICATE_ID,
    /** Algorithm outside the list, or a key that is too short. */
    WEAK_ALGORITHM,
    /** The certificate is not the one the signed properties name. */
    OTHER_CERTIFICATE,
    /** A digest or the signature value does not match. */
    CHANGED
  }

  private final Rule rule;

  ProfileBroken(Rule rule) {
    super(rule.name(), null, false, false);
    this.rule = rule;
  }

  /** The first rule that was broken. */
  public Rule rule() {
    return rule;
  }
}
