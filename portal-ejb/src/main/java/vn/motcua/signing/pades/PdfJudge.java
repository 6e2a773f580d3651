package vn.motcua.signing.pades;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.signing.DocumentFormat;
import vn.motcua.signing.Finding;
import vn.motcua.signing.SignatureFormat.SignatureNotGood;
import vn.motcua.signing.SignatureLevel;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.timestamp.StampCheck;
import vn.motcua.signing.timestamp.TimeStamp;
import vn.motcua.signing.timestamp.TimeStampNotGood;
import vn.motcua.signing.timestamp.TimeStampTokens;
import vn.motcua.signing.trust.CertificateCheck;
import vn.motcua.signing.trust.CertificateFindings;
import vn.motcua.signing.trust.CertificateStatus;
import vn.motcua.signing.trust.KeptEvidence;
import vn.motcua.signing.trust.TrustedAuthorities;

/**
 * Judges a signed PDF: one signature, and either it or the document time-stamp behind it reaches
 * the last byte; nothing on the page that was not signed; then the library by our own policy; then
 * time-stamps and certificate by our own rules.
 */
public final class PdfJudge {
  private PdfJudge() {}

  /** The report; a file that cannot be read is refused in it, never by an exception. */
  public static SignatureReport judge(byte[] pdf, TrustedAuthorities authorities, Instant now) {
    try {
      PDFDocumentValidator validator = PdfLibrary.validator(pdf, authorities, now);
      List<AdvancedSignature> signatures = validator.getSignatures();
      if (signatures.isEmpty()) {
        return refused(Finding.NO_SIGNATURE);
      }
      if (signatures.size() > 1) {
        return refused(Finding.UNKNOWN_SIGNATURES);
      }
      return judge(pdf, signatures.get(0), validator, new Judged(authorities, now));
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

  private record Judged(TrustedAuthorities authorities, Instant now) {}

  private static SignatureReport judge(
      byte[] pdf, AdvancedSignature signature, PDFDocumentValidator validator, Judged by) {
    CertificateToken token = signature.getSigningCertificateToken();
    List<SignedRange> ranges = ranges(pdf, signature);
    if (token == null) {
      return refused(Finding.CHANGED_AFTER_SIGNING);
    }
    X509Certificate signer = token.getCertificate();
    Instant signedAt = claimedTime(signature);
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    Stamps stamps = new Stamps(List.of(), KeptEvidence.NONE);
    if (ranges.isEmpty()) {
      findings.add(Finding.CHANGED_AFTER_SIGNING);
    } else {
      try {
        stamps = stamps(pdf, ranges, by);
      } catch (TimeStampNotGood broken) {
        return refused(Finding.TIMESTAMP_BROKEN);
      } catch (SignatureNotGood unknown) {
        return refused(Finding.UNKNOWN_STRUCTURE);
      }
    }
    Instant provenAt = provenAt(stamps, signedAt, by, findings);
    Instant at = provenAt == null ? by.now() : provenAt;
    CertificateStatus status =
        CertificateCheck.of(signer, by.authorities(), stamps.kept().about(signer), at);
    findings.addAll(CertificateFindings.of(status, signedAt, provenAt, by.now()));
    if (!ranges.isEmpty()) {
      findings.addAll(PdfLibrary.findings(validator, findings));
    }
    return report(
        findings,
        List.of(
            CertificateFindings.view(
                    status,
                    signedAt,
                    "PAdES-" + level(ranges, stamps),
                    algorithm(signature),
                    !ranges.isEmpty())
                .stampedAt(provenAt)));
  }

  private static Instant claimedTime(AdvancedSignature signature) {
    return signature.getSigningTime() == null ? null : signature.getSigningTime().toInstant();
  }

  /** Time-stamps that verify, the signature's first, and what is kept beside them. */
  private record Stamps(List<TimeStamp> stamps, KeptEvidence kept) {}

  private static Stamps stamps(byte[] pdf, List<SignedRange> ranges, Judged by) {
    SignatureCms cms = SignatureCms.read(pdf, ranges.get(0));
    if (!cms.hasKnownAttributesOnly()) {
      throw new SignatureNotGood("unknown unsigned attributes");
    }
    List<TimeStamp> stamps = new ArrayList<>();
    cms.token().ifPresent(t -> stamps.add(TimeStampTokens.verify(t, cms.signer().getSignature())));
    for (SignedRange range : ranges.subList(1, ranges.size())) {
      stamps.add(TimeStampTokens.verify(range.value(pdf), range.bytes(pdf)));
    }
    List<X509Certificate> subjects = new ArrayList<>(List.of(cms.certificate()));
    stamps.forEach(s -> subjects.add(s.authority()));
    if (ranges.size() == 1) {
      return new Stamps(stamps, KeptEvidence.NONE);
    }
    KeptEvidence.Values values = SecurityStore.read(pdf);
    Optional<KeptEvidence> kept = KeptEvidence.of(values, subjects, by.authorities());
    return new Stamps(
        stamps, kept.orElseThrow(() -> new SignatureNotGood("kept values that prove nothing")));
  }

  private static Instant provenAt(
      Stamps stamps, Instant signedAt, Judged by, Set<Finding> findings) {
    Instant provenAt = null;
    for (TimeStamp stamp : stamps.stamps()) {
      StampCheck.Proven proven =
          StampCheck.of(
              stamp, by.authorities(), stamps.kept().about(stamp.authority()), signedAt, by.now());
      findings.addAll(proven.findings());
      if (provenAt == null) {
        provenAt = proven.time();
      }
    }
    return provenAt;
  }

  /**
   * The byte ranges of signature and document time-stamp; empty unless they are all there is and
   * the last reaches the end of the file.
   */
  private static List<SignedRange> ranges(byte[] pdf, AdvancedSignature signature) {
    List<SignedRange> ranges = SignedRange.all(pdf);
    int archived = signature.getDocumentTimestamps().size();
    boolean whole =
        archived <= 1
            && ranges.size() == 1 + archived
            && ranges.get(archived).reachesEnd(pdf)
            && ranges.get(0).end() <= ranges.get(archived).end()
            && (archived == 0 || ranges.get(0).end() <= ranges.get(1).gapStart());
    return whole ? ranges : List.of();
  }

  private static SignatureLevel level(List<SignedRange> ranges, Stamps stamps) {
    if (ranges.size() > 1) {
      return SignatureLevel.LTA;
    }
    return stamps.stamps().isEmpty() ? SignatureLevel.B : SignatureLevel.T;
  }

  private static String algorithm(AdvancedSignature signature) {
    return signature.getSignatureAlgorithm() == null
        ? ""
        : signature.getSignatureAlgorithm().getName();
  }

  private static SignatureReport refused(Finding finding) {
    return report(EnumSet.of(finding), List.of());
  }

  private static SignatureReport report(
      Set<Finding> findings, List<vn.motcua.signing.SignatureView> signatures) {
    return new SignatureReport(
        DocumentFormat.PDF, findings, signatures, null, PdfLibrary.policyName());
  }
}
