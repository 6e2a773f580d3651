package vn.motcua.evidence.xades;

/** An XML file that does not keep to the strict profile, or whose signature does not verify. */
public final class NotStrict extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong, by the same names as in the portal's reports. */
  public enum Finding {
    /** Not XML, with a document type, too large or too deep. */
    UNKNOWN_FORMAT,
    NO_SIGNATURE,
    UNKNOWN_SIGNATURES,
    /** Something stands where nothing of ours stands: a reader could see what nobody signed. */
    UNKNOWN_STRUCTURE,
    WEAK_ALGORITHM,
    CHANGED_AFTER_SIGNING
  }

  private final Finding finding;

  NotStrict(Finding finding) {
    super(finding.name(), null, false, false);
    this.finding = finding;
  }

  /** The first thing that was found. */
  public Finding finding() {
    return finding;
  }

  static NotStrict structure() {
    return new NotStrict(Finding.UNKNOWN_STRUCTURE);
  }
}
