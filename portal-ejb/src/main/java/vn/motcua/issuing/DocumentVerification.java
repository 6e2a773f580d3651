package vn.motcua.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.issuing.register.EndingPapers;
import vn.motcua.issuing.verification.CheckedPart;
import vn.motcua.issuing.verification.Judgement;
import vn.motcua.issuing.verification.PartChecks;
import vn.motcua.shared.Refusal;
import vn.motcua.signing.IssuingKeyring;
import vn.motcua.signing.ResultEnvelope;

/**
 * Anybody checks a paper: by its file, by a PDF and its envelope together, or by the number and the
 * check code printed on it. Files are looked at and forgotten.
 */
@Stateless
@PermitAll
public class DocumentVerification {
  @Inject private PartChecks checks;
  @Inject private PaperRegister register;
  @Inject private EndingPapers endings;
  @Inject private IssuingKeyring keyring;

  /**
   * Checks one file, or a PDF and its envelope together.
   *
   * @throws Refusal signing.verify-nothing, signing.verify-too-many, signing.verify-too-large
   */
  public VerificationReport verify(List<UploadedPart> parts) {
    if (parts.isEmpty() || parts.stream().anyMatch(p -> p.content().length == 0)) {
      throw new Refusal("signing.verify-nothing");
    }
    if (parts.size() > UploadedPart.MOST_PARTS) {
      throw new Refusal("signing.verify-too-many");
    }
    if (parts.stream().anyMatch(p -> p.content().length > UploadedPart.MOST_BYTES)) {
      throw new Refusal("signing.verify-too-large", UploadedPart.MOST_BYTES / 1024 / 1024);
    }
    return Judgement.of(
        parts.stream().map(p -> checks.check(p.content())).map(this::weighed).toList());
  }

  /**
   * The stored report on files checked before, found by their digests; what the register says is as
   * of now.
   *
   * @param digests SHA-256 of one or two files, 64 hexadecimal digits
   * @return empty if one of them was never checked, or was not signed and not checked in the last
   *     thirty days
   */
  public Optional<VerificationReport> again(List<String> digests) {
    List<CheckedPart> parts =
        digests.stream()
            .limit(UploadedPart.MOST_PARTS)
            .map(checks::last)
            .flatMap(Optional::stream)
            .toList();
    return parts.isEmpty() || parts.size() != digests.size()
        ? Optional.empty()
        : Optional.of(Judgement.of(parts.stream().map(this::weighed).toList()));
  }

  /**
   * The paper with this number and check code as printed on it: kind, agency, date, state; no
   * names. Either alone, or a pair that does not match, finds nothing.
   */
  public Optional<PaperFacts> byNumber(String number, String checkCode) {
    return register
        .byCheckCode(PrintedCodes.checkCode(checkCode))
        .filter(p -> p.state() == PaperState.ISSUED || p.state() == PaperState.REVOKED)
        .filter(p -> PrintedCodes.sameNumber(p.number(), number))
        .map(paper -> PaperFacts.of(paper, endings.of(paper).orElse(null)));
  }

  /**
   * From which day on the key counts no more that signed the code on this result; empty while it
   * does, and for other papers. The verdict on the file and the line of the register do not rest on
   * the code.
   */
  public Optional<LocalDate> codeStruckFrom(PaperFacts paper) {
    return paper.kind() == PaperKind.RESULT && paper.issuedAt() != null
        ? keyring.struckFrom(paper.agencyId(), paper.issuedAt())
        : Optional.empty();
  }

  private Judgement.Weighed weighed(CheckedPart part) {
    Optional<RegisteredPaper> released = register.byDigest(part.sha256());
    Optional<RegisteredPaper> ours =
        released.isPresent()
            ? Optional.empty()
            : Stream.concat(part.revisions().stream(), Stream.ofNullable(part.document()))
                .map(ResultEnvelope.Named::sha256)
                .map(register::byUnsignedDigest)
                .flatMap(Optional::stream)
                .findFirst();
    return new Judgement.Weighed(
        part, released, ours, released.or(() -> ours).flatMap(endings::of));
  }
}
