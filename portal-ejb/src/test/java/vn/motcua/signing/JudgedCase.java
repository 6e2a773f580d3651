package vn.motcua.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.verification.CheckedPart;
import vn.motcua.issuing.verification.Judgement;
import vn.motcua.issuing.verification.Judgement.Weighed;
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
   * @param conclusion about the file in the terms of ETSI EN 319 102-1
   * @param each about each signature; none if the file was refused before one was read
   */
  public record Ours(Verdict verdict, Conclusion conclusion, List<Conclusion> each) {}

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

  /** What the page, the interface and the report would say of a file that nobody registered. */
  private static Ours ours(SignatureReport report) {
    CheckedPart part =
        new CheckedPart(
            "",
            report.format(),
            report.findings(),
            report.signatures(),
            List.of(),
            report.document(),
            report.checkedBy(),
            Instant.EPOCH);
    FileReport said =
        Judgement.of(List.of(new Weighed(part, Optional.empty(), Optional.empty()))).files().get(0);
    return new Ours(report.verdict(), said.conclusion(), said.conclusions());
  }
}
