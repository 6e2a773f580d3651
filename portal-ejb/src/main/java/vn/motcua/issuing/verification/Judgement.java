package vn.motcua.issuing.verification;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.EndingPaper;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.RegisteredPaper;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.Finding;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.Verdict;

/** Puts what the signatures say beside what the register says. Pure. */
public final class Judgement {
  private Judgement() {}

  /**
   * A file with what the register knows of it.
   *
   * @param released the paper whose released file this is
   * @param ours the paper that this is some version of, if it is not the released file
   * @param revokedBy by what that paper was taken back, if it was
   */
  public record Weighed(
      CheckedPart part,
      Optional<RegisteredPaper> released,
      Optional<RegisteredPaper> ours,
      Optional<EndingPaper> revokedBy) {

    /** A file that nothing is known to be taken back of. */
    public Weighed(
        CheckedPart part, Optional<RegisteredPaper> released, Optional<RegisteredPaper> ours) {
      this(part, released, ours, Optional.empty());
    }

    private Optional<PaperFacts> facts() {
      return released.or(() -> ours).map(paper -> PaperFacts.of(paper, revokedBy.orElse(null)));
    }
  }

  /** The report on one file, or on a PDF and its envelope. */
  public static VerificationReport of(List<Weighed> files) {
    Set<VerificationReason> reasons = EnumSet.noneOf(VerificationReason.class);
    for (Weighed file : files) {
      reasons.addAll(signatures(file));
      reasons.addAll(register(file));
    }
    if (files.size() == 2
        && !belongTogether(files.get(0), files.get(1))
        && !isAnnexOfOther(files.get(0), files.get(1))) {
      reasons.add(VerificationReason.PDF_XML_MISMATCH);
    }
    Optional<PaperFacts> paper =
        files.stream().map(Weighed::facts).flatMap(Optional::stream).findFirst();
    return new VerificationReport(
        verdict(reasons),
        List.copyOf(reasons),
        files.stream().flatMap(f -> f.part().signatures().stream()).toList(),
        files.stream().allMatch(f -> f.released().isPresent()),
        paper.orElse(null),
        files.stream().map(f -> f.part().sha256()).toList(),
        files.stream().map(f -> f.part().checkedAt()).max(Instant::compareTo).orElseThrow(),
        files.stream().map(f -> f.part().checkedBy()).distinct().collect(Collectors.joining(", ")),
        files.stream().map(Judgement::report).toList());
  }

  private static FileReport report(Weighed file) {
    Set<VerificationReason> reasons = signatures(file);
    List<SignatureView> signatures = file.part().signatures();
    return new FileReport(
        file.part().sha256(),
        file.part().format(),
        Conclusion.of(reasons, signatures.stream().anyMatch(s -> s.stampedAt() != null)),
        Answers.of(reasons, signatures),
        signatures,
        signatures.stream().map(signature -> conclusion(file, signature)).toList());
  }

  /** About one signature: by what was found in it and in the file, not in another signature. */
  private static Conclusion conclusion(Weighed file, SignatureView signature) {
    Set<Finding> found = EnumSet.noneOf(Finding.class);
    found.addAll(file.part().findings());
    file.part().signatures().forEach(other -> found.removeAll(other.findings()));
    found.addAll(signature.findings());
    return Conclusion.of(
        reasons(found, List.of(signature), released(file)), signature.stampedAt() != null);
  }

  private static Set<VerificationReason> signatures(Weighed file) {
    return reasons(file.part().findings(), file.part().signatures(), released(file));
  }

  private static Set<VerificationReason> reasons(
      Set<Finding> findings, List<SignatureView> signatures, Instant released) {
    Set<VerificationReason> reasons = EnumSet.noneOf(VerificationReason.class);
    for (Finding finding : findings) {
      reasons.add(withProof(finding, signatures, released));
    }
    return reasons;
  }

  private static Instant released(Weighed file) {
    return file.released().map(RegisteredPaper::issuedAt).orElse(null);
  }

  /** Our register proves that a released file is at least as old as its entry. */
  private static VerificationReason withProof(
      Finding finding, List<SignatureView> signatures, Instant released) {
    if (released == null || signatures.isEmpty()) {
      return VerificationReason.of(finding);
    }
    if (finding == Finding.REVOKED_CERTIFICATE
        && signatures.stream()
            .allMatch(s -> s.revokedAt() == null || s.revokedAt().isAfter(released))) {
      return VerificationReason.CERTIFICATE_REVOKED_LATER;
    }
    if (finding == Finding.EXPIRED_CERTIFICATE
        && signatures.stream().allMatch(s -> s.validUntil().isAfter(released))) {
      return VerificationReason.CERTIFICATE_EXPIRED_LATER;
    }
    return VerificationReason.of(finding);
  }

  private static Set<VerificationReason> register(Weighed file) {
    if (file.released().isPresent()) {
      return file.released().get().state() == PaperState.REVOKED
          ? EnumSet.of(VerificationReason.RESULT_REVOKED)
          : EnumSet.noneOf(VerificationReason.class);
    }
    return EnumSet.of(
        file.ours().isPresent()
            ? VerificationReason.DIFFERS_FROM_RELEASED
            : VerificationReason.NOT_RELEASED_BY_US);
  }

  private static boolean belongTogether(Weighed one, Weighed other) {
    Weighed pdf = one.part().format() == DocumentFormat.PDF ? one : other;
    Weighed xml = pdf == one ? other : one;
    return pdf.part().format() == DocumentFormat.PDF
        && xml.part().format() == DocumentFormat.XML
        && xml.part().document() != null
        && pdf.part().revisions().contains(xml.part().document());
  }

  /** A result, its paper or its XML, and an annex released with it; or two such annexes. */
  private static boolean isAnnexOfOther(Weighed one, Weighed other) {
    if (one.released().isEmpty() || other.released().isEmpty()) {
      return false;
    }
    RegisteredPaper first = one.released().get();
    RegisteredPaper second = other.released().get();
    Set<PaperKind> kinds = EnumSet.of(first.kind(), second.kind());
    return kinds.contains(PaperKind.RESULT_ANNEX)
        && EnumSet.of(PaperKind.RESULT, PaperKind.RESULT_ANNEX).containsAll(kinds)
        && first.dossierId() == second.dossierId()
        && first.number().equals(second.number());
  }

  private static Verdict verdict(Set<VerificationReason> reasons) {
    Set<Verdict> verdicts =
        reasons.stream().map(VerificationReason::verdict).collect(Collectors.toSet());
    if (verdicts.contains(Verdict.INVALID)) {
      return Verdict.INVALID;
    }
    return verdicts.contains(Verdict.INDETERMINATE) ? Verdict.INDETERMINATE : Verdict.VALID;
  }
}
