package vn.motcua.signing;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.signing.pades.PdfJudge;
import vn.motcua.signing.trust.TrustedAuthorities;

/**
 * A file that two judges look at.
 *
 * @param name what it is, in words, after the format
 * @param extension of the file, which says the format
 * @param at when it is judged
 * @param ours what we say of it
 */
public record JudgedCase(
    String name,
    String extension,
    byte[] content,
    TrustedAuthorities trust,
    Instant at,
    Ours ours) {
  /**
   * What we say.
   *
   * @param conclusion the same in the terms of ETSI EN 319 102-1
   */
  public record Ours(Verdict verdict, Conclusion conclusion) {}

  /** An envelope, judged as a verifier would be asked. */
  static JudgedCase xml(String name, byte[] content, TrustedAuthorities trust, Instant at) {
    return new JudgedCase(
        "xml: " + name, "xml", content, trust, at, ours(XmlJudge.judge(content, trust, at)));
  }

  /** A PDF, judged as a verifier would be asked. */
  static JudgedCase pdf(String name, byte[] content, TrustedAuthorities trust, Instant at) {
    return new JudgedCase(
        "pdf: " + name, "pdf", content, trust, at, ours(PdfJudge.judge(content, trust, at)));
  }

  private static Ours ours(SignatureReport report) {
    Set<VerificationReason> reasons =
        report.findings().stream().map(VerificationReason::of).collect(Collectors.toSet());
    boolean stamped = report.signatures().stream().anyMatch(s -> s.stampedAt() != null);
    return new Ours(report.verdict(), Conclusion.of(reasons, stamped));
  }
}
