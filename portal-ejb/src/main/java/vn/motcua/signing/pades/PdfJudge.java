package vn.motcua.signing.pades;

import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.signing.CertificateNames;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.Finding;
import vn.motcua.signing.HolderKind;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SignatureView;
import vn.motcua.signing.timestamp.TimeStampNotGood;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.CertificateFindings;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.TrustedAuthorities;

/**
 * Judges a signed PDF: one signature, or an officer's and after it an organisation's with nothing
 * but this signature between; the last, or the document time-stamp behind it, reaches the last
 * byte; nothing on the page that was not signed; then the library by our own policy; then
 * time-stamps and certificates by our own rules.
 */
public final class PdfJudge {
  private static final int MOST_SIGNATURES = 2;

  private PdfJudge() {}

  /** The report; a file that cannot be read is refused in it, never by an exception. */
  public static SignatureReport judge(byte[] pdf, TrustedAuthorities authorities, Instant now) {
    try {
      PDFDocumentValidator validator = PdfLibrary.validator(pdf, authorities, now);
      List<PAdESSignature> signatures = inOrder(validator);
      if (signatures.isEmpty()) {
        return refused(Finding.NO_SIGNATURE);
      }
      if (signatures.size() > MOST_SIGNATURES) {
        return refused(Finding.UNKNOWN_SIGNATURES);
      }
      if (signatures.stream().anyMatch(s -> s.getSigningCertificateToken() == null)) {
        return refused(Finding.CHANGED_AFTER_SIGNING);
      }
      if (signatures.size() == 2 && !isOfficerThenOrganisation(signatures)) {
        return refused(Finding.UNKNOWN_SIGNATURES);
      }
      return judge(pdf, signatures, validator, new Judged(authorities, now));
    } catch (PdfLibrary.WrongPolicy ours) {
      throw ours;
    } catch (RuntimeException | StackOverflowError hostile) {
      // A stranger's bytes can trip the PDF library in many ways; each means "not readable".
      return refused(
          SignedRange.all(pdf).isEmpty() ? Finding.UNKNOWN_FORMAT : Finding.CHANGED_AFTER_SIGNING);
    }
  }

  /** Name of the policy in force. */
  public static String policyName() {
    return PdfLibrary.policyName();
  }

  /** By whom it is trusted and when it is judged. */
  record Judged(TrustedAuthorities authorities, Instant now) {}

  private static List<PAdESSignature> inOrder(PDFDocumentValidator validator) {
    return validator.getSignatures().stream()
        .map(PAdESSignature.class::cast)
        .sorted(Comparator.comparingLong(PdfJudge::end))
        .toList();
  }

  private static long end(PAdESSignature signature) {
    ByteRange range = signature.getPdfRevision().getByteRange();
    return (long) range.getSecondPartStart() + range.getSecondPartEnd();
  }

  /** The signer first, then the agency (NĐ 30/2020). */
  private static boolean isOfficerThenOrganisation(List<PAdESSignature> signatures) {
    return holder(signatures.get(0)).equals(Optional.of(HolderKind.OFFICER))
        && holder(signatures.get(1)).equals(Optional.of(HolderKind.ORGANISATION));
  }

  private static Optional<HolderKind> holder(PAdESSignature signature) {
    return CertificateNames.holder(signature.getSigningCertificateToken().getCertificate());
  }

  private static SignatureReport judge(
      byte[] pdf, List<PAdESSignature> signatures, PDFDocumentValidator validator, Judged by) {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    Optional<Revisions> revisions = revisions(pdf, signatures);
    PdfEvidence evidence = PdfEvidence.NONE;
    if (revisions.isEmpty()) {
      findings.add(Finding.CHANGED_AFTER_SIGNING);
    } else {
      try {
        evidence = PdfEvidence.of(pdf, revisions.get(), by);
      } catch (TimeStampNotGood broken) {
        return refused(Finding.TIMESTAMP_BROKEN);
      } catch (SignatureNotGood unknown) {
        return refused(Finding.UNKNOWN_STRUCTURE);
      }
    }
    List<SignatureView> views = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i++) {
      views.add(view(signatures.get(i), i, evidence, by));
      findings.addAll(views.get(i).findings());
    }
    if (revisions.isPresent()) {
      findings.addAll(PdfLibrary.findings(validator, findings));
    }
    return report(findings, views);
  }

  private static SignatureView view(
      PAdESSignature signature, int number, PdfEvidence evidence, Judged by) {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    Instant signedAt =
        signature.getSigningTime() == null ? null : signature.getSigningTime().toInstant();
    Instant provenAt = evidence.provenAt(number, signedAt, findings);
    var signer = signature.getSigningCertificateToken().getCertificate();
    CertificateStatus status =
        CertificateCheck.of(
            signer,
            by.authorities(),
            evidence.about(signer),
            provenAt == null ? by.now() : provenAt);
    findings.addAll(CertificateFindings.of(status, signedAt, provenAt, by.now()));
    String level = "PAdES-" + evidence.level(number);
    boolean whole = evidence != PdfEvidence.NONE;
    return CertificateFindings.view(status, signedAt, level, algorithm(signature), whole)
        .found(provenAt, findings);
  }

  /** What was signed when; empty unless it is all there is. */
  private static Optional<Revisions> revisions(byte[] pdf, List<PAdESSignature> signatures) {
    int archived = signatures.get(signatures.size() - 1).getDocumentTimestamps().size();
    return archived > signatures.size()
        ? Optional.empty()
        : Revisions.whole(pdf, signatures.size(), archived)
            .filter(r -> same(r.signatures(), signatures))
            .filter(r -> r.signatures().size() < 2 || SecondSignature.isAllBetween(pdf, r));
  }

  private static boolean same(List<SignedRange> ranges, List<PAdESSignature> signatures) {
    for (int i = 0; i < ranges.size(); i++) {
      if (ranges.get(i).end() != end(signatures.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static String algorithm(PAdESSignature signature) {
    return signature.getSignatureAlgorithm() == null
        ? ""
        : signature.getSignatureAlgorithm().getName();
  }

  private static SignatureReport refused(Finding finding) {
    return report(EnumSet.of(finding), List.of());
  }

  private static SignatureReport report(Set<Finding> findings, List<SignatureView> signatures) {
    return new SignatureReport(
        DocumentFormat.PDF, findings, signatures, null, PdfLibrary.policyName());
  }
}
