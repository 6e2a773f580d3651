package vn.motcua.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.motcua.issuing.DocumentVerification;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.issuing.PaperKind;
import vn.motcua.issuing.PaperState;
import vn.motcua.issuing.UploadedPart;
import vn.motcua.issuing.VerificationReason;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.FieldProblem;
import vn.motcua.shared.Refusal;
import vn.motcua.shared.Texts;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.SignatureView;
import vn.motcua.web.shell.Formats;
import vn.motcua.web.shell.Language;
import vn.motcua.web.shell.Problems;
import vn.motcua.web.shell.WebTexts;

/**
 * Verifies a paper. A file is checked, then the page goes to an address with the file's digest, so
 * that the answer can be reloaded and kept while the file is gone.
 */
@Named
@RequestScoped
public class VerifyPage {
  /** One or two SHA-256 digests in hexadecimal, separated by a comma. */
  static final String DIGESTS = "[0-9a-f]{64}(,[0-9a-f]{64})?";

  private static final int LONGEST = 120;
  private static final VerificationReason CHANGED = VerificationReason.CHANGED_AFTER_SIGNING;

  @Inject private DocumentVerification verification;
  @Inject private Agencies agencies;
  @Inject private Problems problems;
  @Inject private Language language;
  @Inject private WebTexts texts;

  private String number;
  private String checkCode;
  private String digests;
  private List<Part> files;
  private VerificationReport report;
  private PaperFacts paper;

  /** Finds the answer that the address asks for, if any. */
  public void load() {
    if (digests != null) {
      report = verification.again(Arrays.asList(digests.split(","))).orElse(null);
      paper = report == null ? null : report.paper();
      if (report == null) {
        refuse("file", "verify.report-gone");
      }
    } else if (number != null || checkCode != null) {
      byNumber();
    }
  }

  private void byNumber() {
    List<FieldProblem> missing = new ArrayList<>();
    if (number == null) {
      missing.add(FieldProblem.at("n", "verify.number-missing"));
    }
    if (checkCode == null) {
      missing.add(FieldProblem.at("c", "verify.code-missing"));
    }
    if (!missing.isEmpty()) {
      problems.add(Refusal.of(missing));
      return;
    }
    paper = verification.byNumber(cut(number), cut(checkCode)).orElse(null);
  }

  /**
   * Checks the chosen files.
   *
   * @return the address of the answer
   * @throws Refusal if nothing was chosen, or too much
   */
  public String check() throws IOException {
    List<UploadedPart> parts = new ArrayList<>();
    for (Part file : files == null ? List.<Part>of() : files) {
      if (parts.size() <= UploadedPart.MOST_PARTS && file.getSize() > 0) {
        try (InputStream content = file.getInputStream()) {
          parts.add(new UploadedPart(content.readNBytes(UploadedPart.MOST_BYTES + 1)));
        }
      }
    }
    try {
      VerificationReport made = verification.verify(parts);
      return "/verify.xhtml?faces-redirect=true&r=" + String.join(",", made.digests());
    } catch (Refusal refusal) {
      throw refusal.at("file");
    }
  }

  private void refuse(String field, String key) {
    problems.add(Refusal.of(List.of(FieldProblem.at(field, key))));
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  /** Whether an answer is to be shown instead of the three ways. */
  public boolean isAnswered() {
    return report != null || isByNumber();
  }

  private boolean isByNumber() {
    return number != null && checkCode != null && digests == null;
  }

  /** The answer in one look. */
  public Answer getAnswer() {
    if (report != null) {
      return Answer.of(report);
    }
    if (paper == null) {
      return new Answer("none", "info", "verify.unknown");
    }
    return paper.state() == PaperState.REVOKED
        ? new Answer("err", "close", "verify.number-revoked")
        : new Answer("ok", "done", "verify.number-known");
  }

  /** The paper is genuine as far as is known, and was taken back. */
  public boolean isWithdrawn() {
    return getAnswer().key().endsWith("revoked");
  }

  /** Something is wrong with the paper itself. */
  public boolean isDoubtful() {
    return "err".equals(getAnswer().look()) && !isWithdrawn();
  }

  /** What follows the answer: of a paper taken back, until when it was valid, and why. */
  public String getMore() {
    boolean copy = isReleasedCopy() && "ok".equals(getAnswer().look());
    String key = copy ? "verify.copy-more" : getAnswer().key() + "-more";
    return paper == null || paper.revokedAt() == null
        ? texts.get(key)
        : say(
            key,
            Formats.moment(paper.revokedAt()),
            Formats.dayOf(paper.revokedAt()),
            paper.revokedWhy());
  }

  /** Number and day of the decision or notice that took the paper back; empty if none is known. */
  public String getRevokedBy() {
    return paper == null || paper.revokedBy() == null
        ? ""
        : say(
            "verify.revoked-by",
            paper.revokedBy().number(),
            Formats.dayOf(paper.revokedBy().issuedAt()));
  }

  /** That the code on a result is of no use any more, though the paper may be; empty if it is. */
  public String getCodeEnded() {
    return paper == null
        ? ""
        : verification
            .codeStruckFrom(paper)
            .map(from -> say("verify.code-ended", Formats.day(from)))
            .orElse("");
  }

  public VerificationReport getReport() {
    return report;
  }

  public PaperFacts getPaper() {
    return paper;
  }

  /** The agency that handed out the paper. */
  public String getAgency() {
    return paper == null ? "" : agencies.byId(paper.agencyId()).name(language.getTag());
  }

  /** The reasons in words, the worst first. */
  public List<String> getReasons() {
    return report == null
        ? List.of()
        : report.reasons().stream()
            .map(reason -> Texts.text(language.getLocale(), reason.messageKey()))
            .toList();
  }

  /** Key of what the register says of the file. */
  public String getReleasedKey() {
    return report != null && report.releasedByUs() ? "verify.released-yes" : "verify.released-no";
  }

  /** Key of what the signer is: a person, or an agency. */
  public String signerKey(SignatureView signature) {
    return signature.holder() == HolderKind.ORGANISATION ? "verify.signer-agency" : "verify.signer";
  }

  /** Whether everything is as it was when it was signed. */
  public boolean whole(SignatureView signature) {
    return signature.coversWholeFile() && !report.reasons().contains(CHANGED);
  }

  /** Whether the certificate is known not to have been revoked. */
  public boolean standing(SignatureView signature) {
    return signature.revokedAt() == null && signature.listedAt() != null;
  }

  /** What the checked file is and who handed it out, in a sentence; empty if we do not know. */
  public String getOrigin() {
    if (report == null || !report.releasedByUs() || paper == null) {
      return "";
    }
    return say(
        switch (paper.kind()) {
          case CERTIFIED_COPY -> "verify.copy-origin";
          case RESULT_ANNEX -> "verify.annex-origin";
          default -> "verify.origin";
        },
        say("issuing.kind." + paper.kind()),
        paper.number(),
        getAgency(),
        Formats.dayOf(paper.issuedAt()));
  }

  /** It is our copy of a paper: that says little of the paper, and it is no result. */
  private boolean isReleasedCopy() {
    return report != null
        && report.releasedByUs()
        && paper != null
        && paper.kind() == PaperKind.CERTIFIED_COPY;
  }

  /** Whether the signature covers everything. */
  public String coverage(SignatureView signature) {
    if (report.reasons().contains(CHANGED)) {
      return say("verify.covers-changed");
    }
    return say(signature.coversWholeFile() ? "verify.covers" : "verify.covers-not");
  }

  /** From when to when the certificate is valid. */
  public String validity(SignatureView signature) {
    return say(
        "verify.certificate-until",
        Formats.dayOf(signature.validFrom()),
        Formats.dayOf(signature.validUntil()));
  }

  /** By when a time-stamp proves that it existed, and the level. */
  public String stamped(SignatureView signature) {
    return signature.stampedAt() == null
        ? say("verify.unstamped", signature.level())
        : say("verify.stamped", Formats.moment(signature.stampedAt()), signature.level());
  }

  /** Whether the certificate was revoked, as far as known. */
  public String revocation(SignatureView signature) {
    if (signature.revokedAt() != null) {
      return say("verify.revocation-at", Formats.dayOf(signature.revokedAt()));
    }
    return signature.listedAt() == null
        ? say("verify.revocation-unknown")
        : say("verify.revocation-none", Formats.dayOf(signature.listedAt()));
  }

  /** What the standard says, {@code TOTAL-FAILED, HASH_FAILURE}. */
  public String standard(FileReport file) {
    String sub = file.conclusion().sub() == null ? "" : ", " + file.conclusion().sub();
    return file.conclusion().indication().shown() + sub;
  }

  private String say(String key, Object... values) {
    return texts.say(language.getLocale(), key, values);
  }

  public List<SignatureView> getSignatures() {
    return report == null ? List.of() : report.signatures();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getCheckCode() {
    return checkCode;
  }

  public void setCheckCode(String checkCode) {
    this.checkCode = checkCode;
  }

  public String getDigests() {
    return digests;
  }

  /** Takes SHA-256 digests in hexadecimal, separated by commas; anything else is ignored. */
  public void setDigests(String digests) {
    this.digests = digests != null && digests.matches(DIGESTS) ? digests : null;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
