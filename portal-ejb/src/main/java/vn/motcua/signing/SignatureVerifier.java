package vn.motcua.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import vn.motcua.evidence.SealedReceipt;
import vn.motcua.shared.PortalClock;
import vn.motcua.signing.pades.PdfJudge;
import vn.motcua.signing.trust.TrustStore;

/**
 * Judges the signatures of a file: which kind it is by its content, what they cover, whether they
 * verify, whether we trust them. Never throws for what a stranger sends.
 */
@ApplicationScoped
public class SignatureVerifier {
  /** Changes whenever a rule changes: kept verdicts of other versions do not count. */
  public static final String VERSION = "pdf-3/xml-3";

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int WINDOW = 64;

  private TrustStore trust;
  private PortalClock clock;

  protected SignatureVerifier() {}

  @Inject
  public SignatureVerifier(TrustStore trust, PortalClock clock) {
    this.trust = trust;
    this.clock = clock;
  }

  /**
   * Names the rules, the authorities trusted and the revocation lists that a verdict rests on; a
   * kept verdict counts only while this stays the same.
   */
  public String rules() {
    return VERSION + "/" + trust.version();
  }

  /** The report on one file. */
  public SignatureReport verify(byte[] file) {
    return switch (format(file)) {
      case "pdf" -> PdfJudge.judge(file, trust.current(), clock.now());
      case "xml" ->
          SealedReceipt.isOne(file)
              ? SealedJudge.judge(file, trust.current(), clock.now())
              : XmlJudge.judge(file, trust.current(), clock.now());
      default -> SignatureReport.refused(null, Finding.UNKNOWN_FORMAT, VERSION);
    };
  }

  private static String format(byte[] file) {
    if (startsWith(file, PDF)) {
      return "pdf";
    }
    String start = new String(file, 0, Math.min(file.length, WINDOW), StandardCharsets.UTF_8);
    return start.replace("\uFEFF", "").stripLeading().startsWith("<") ? "xml" : "unknown";
  }

  private static boolean startsWith(byte[] file, byte[] start) {
    return file.length >= start.length
        && java.util.Arrays.equals(file, 0, start.length, start, 0, start.length);
  }
}
