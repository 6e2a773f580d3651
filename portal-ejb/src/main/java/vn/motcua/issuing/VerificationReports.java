package vn.motcua.issuing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.issuing.verification.EtsiReport;
import vn.motcua.issuing.verification.HtmlReport;
import vn.motcua.organisation.Agencies;
import vn.motcua.shared.Texts;

/**
 * Stored reports as files, found again by the digests of what was checked. Whoever knows the digest
 * had the file. To have it checked anew he sends the file again: it is not kept.
 */
@Stateless
@PermitAll
public class VerificationReports {
  @Inject private DocumentVerification verification;
  @EJB private Agencies agencies;

  /**
   * A validation report of ETSI TS 119 102-2.
   *
   * @param digests SHA-256 of one or two files, 64 hexadecimal digits
   * @return empty if there is no report on one of them
   */
  public Optional<String> xml(List<String> digests) {
    return verification.again(digests).map(EtsiReport::write);
  }

  /** The same report for people, in Vietnamese and English. */
  public Optional<String> html(List<String> digests) {
    return verification.again(digests).map(this::html);
  }

  private String html(VerificationReport report) {
    List<String> paper = new ArrayList<>();
    for (Locale locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
      paper.add(report.paper() == null ? null : paper(report.paper(), locale));
    }
    return HtmlReport.write(report, paper);
  }

  private String paper(PaperFacts paper, Locale locale) {
    return Texts.text(
        locale,
        "issuing.report.paper",
        Texts.text(locale, "issuing.kind." + paper.kind()),
        paper.number(),
        agencies.byId(paper.agencyId()).name(locale.getLanguage()));
  }
}
