package vn.motcua.web.api.verification;

import java.util.List;
import java.util.Locale;
import vn.motcua.issuing.Conclusion;
import vn.motcua.issuing.EndingPaper;
import vn.motcua.issuing.FileReport;
import vn.motcua.issuing.PaperFacts;
import vn.motcua.issuing.VerificationReport;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Texts;
import vn.motcua.signing.SignatureView;

/** A report as the public interface promises it, in one language. */
final class ReportItems {
  private final Locale locale;
  private final Agencies agencies;

  ReportItems(Locale locale, Agencies agencies) {
    this.locale = locale;
    this.agencies = agencies;
  }

  CheckReport of(VerificationReport report) {
    return new CheckReport(
        report.verdict().name(),
        report.reasons().stream().map(Enum::name).toList(),
        report.reasons().stream().map(r -> Texts.text(locale, r.messageKey())).toList(),
        report.files().stream().flatMap(f -> signatures(f).stream()).toList(),
        report.releasedByUs(),
        report.paper() == null ? null : of(report.paper()),
        report.digests(),
        report.checkedAt(),
        report.checkedBy(),
        report.files().stream().map(this::of).toList());
  }

  private CheckReport.FileItem of(FileReport file) {
    return new CheckReport.FileItem(
        file.sha256(),
        file.format() == null ? null : file.format().name(),
        file.conclusion().indication().shown(),
        sub(file.conclusion()),
        Texts.text(locale, file.conclusion().messageKey()));
  }

  private static List<SignatureItem> signatures(FileReport file) {
    return file.signatures().stream().map(s -> of(s, file.conclusionOf(s))).toList();
  }

  private static SignatureItem of(SignatureView signature, Conclusion conclusion) {
    return new SignatureItem(
        known(signature.signer()),
        signature.holder() == null ? null : signature.holder().name(),
        known(signature.issuer()),
        signature.signedAt(),
        known(signature.format()),
        known(signature.level()),
        signature.stampedAt(),
        signature.coversWholeFile(),
        known(signature.organisation()),
        known(signature.title()),
        known(signature.algorithm()),
        known(signature.serial()),
        signature.validFrom(),
        signature.validUntil(),
        signature.revokedAt(),
        signature.listedAt(),
        signature.chain(),
        conclusion.indication().shown(),
        sub(conclusion));
  }

  private CheckReport.PaperItem of(PaperFacts paper) {
    return new CheckReport.PaperItem(
        paper.kind().name(),
        known(paper.number()),
        known(agencies.byId(paper.agencyId()).name(locale.getLanguage())),
        paper.state().name(),
        paper.issuedAt(),
        paper.revokedAt(),
        known(paper.revokedWhy()),
        of(paper.revokedBy()),
        paper.annexOf());
  }

  private static CheckReport.EndingItem of(EndingPaper paper) {
    return paper == null
        ? null
        : new CheckReport.EndingItem(paper.kind().name(), paper.number(), paper.issuedAt());
  }

  private static String sub(Conclusion conclusion) {
    return conclusion.sub() == null ? null : conclusion.sub().name();
  }

  private static String known(String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
